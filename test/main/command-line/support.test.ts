import { expect, it } from 'vitest';
import path from 'node:path';
import { supportCommand } from '../../../main/command-line/support.ts';
import { anApi } from '../../fakes/api.ts';
import { aTerminal } from './samples.ts';

const bundle = '== Bellhop ==\nversion 1';

it('prints the bundle', async () => {
  const { terminal, out } = aTerminal();
  const api = anApi({ app: { supportBundle: async () => bundle } });
  expect(await supportCommand(api, {}, terminal)).toBe(0);
  expect(out()).toBe(`${bundle}\n`);
});

it('writes it to a file, as seen from here', async () => {
  const asked: (string | null)[] = [];
  const { terminal, out } = aTerminal();
  const api = anApi({
    app: {
      supportBundle: async () => bundle,
      saveSupportBundle: async (target) => {
        asked.push(target);
        return { ok: true, value: target };
      },
    },
  });
  expect(await supportCommand(api, { out: 'bundle.txt' }, terminal)).toBe(0);
  expect(asked).toEqual([path.resolve('bundle.txt')]);
  expect(out()).toContain(path.resolve('bundle.txt'));
});

it('says why it was not written', async () => {
  const { terminal, err } = aTerminal();
  const failure = { kind: 'invalid-input', message: 'There is a file already.', hint: '' } as const;
  const api = anApi({
    app: {
      supportBundle: async () => bundle,
      saveSupportBundle: async () => ({ ok: false, failure }),
    },
  });
  expect(await supportCommand(api, { out: '/x' }, terminal)).toBe(1);
  expect(err()).toContain('There is a file already.');
});
