import { expect, it } from 'vitest';
import { makeQuit } from '../../../main/flow/quit.ts';

/** Bellhop with a window, and what was done when its person wanted to quit. */
function aWindow(hasUnsavedChanges: boolean) {
  const done: string[] = [];
  let answer = (_isWanted: boolean): void => undefined;
  let refuse = (_error: Error): void => undefined;
  const quit = makeQuit({
    hasUnsavedChanges: () => hasUnsavedChanges,
    ask: () => {
      done.push('asked');
      return new Promise((resolve, reject) => {
        answer = resolve;
        refuse = reject;
      });
    },
    quit: () => done.push('quit'),
    failed: (error) => done.push((error as Error).message),
  });
  return {
    quit,
    done,
    answer: (isWanted: boolean) => {
      answer(isWanted);
    },
    refuse: (error: Error) => {
      refuse(error);
    },
  };
}

it('quits at once where nothing would be lost', async () => {
  const { quit, done } = aWindow(false);
  await quit();
  expect(done).toEqual(['quit']);
});

it('asks before changes are lost, and stays if the person wants to', async () => {
  const { quit, done, answer } = aWindow(true);
  const first = quit();
  answer(false);
  await first;
  expect(done).toEqual(['asked']);
  const second = quit();
  answer(true);
  await second;
  expect(done).toEqual(['asked', 'asked', 'quit']);
});

it('asks once, however often it is wanted meanwhile', async () => {
  const { quit, done, answer } = aWindow(true);
  const wishes = [quit(), quit(), quit()];
  answer(true);
  await Promise.all(wishes);
  expect(done).toEqual(['asked', 'quit']);
});

it('quits where it cannot be asked', async () => {
  const { quit, done, refuse } = aWindow(true);
  const wish = quit();
  refuse(new Error('no dialog'));
  await wish;
  expect(done).toEqual(['asked', 'no dialog', 'quit']);
});
