import type { GeneralSettings } from '../../preload/contract/schedule.ts';
import { decideClosing } from '../core/closing.ts';

type Wanted = GeneralSettings['closing'];

export interface CloseNeeds {
  readonly wanted: () => Promise<Wanted>;
  readonly keepWanted: (wanted: Wanted) => Promise<void>;
  /** Looks now whether the desktop shows the tray's icon. */
  readonly hasTray: () => Promise<boolean>;
  readonly isTold: () => boolean;
  /** Says that Bellhop goes on and how to quit it, and remembers that it was said. */
  readonly tell: () => void;
  /** Asks the person; null when the window shall stay as it is. */
  readonly ask: () => Promise<Exclude<Wanted, 'undecided'> | null>;
  readonly hide: () => void;
  readonly quit: () => void;
}

/** What to call when a person closes the window. While one call is at work, others do nothing. */
export function makeCloseWindow(needs: CloseNeeds): () => Promise<void> {
  let atWork: Promise<void> | null = null;
  return () => {
    atWork ??= closeWindow(needs).finally(() => {
      atWork = null;
    });
    return atWork;
  };
}

async function closeWindow(needs: CloseNeeds): Promise<void> {
  const wanted = await needs.wanted();
  const hasTray = wanted === 'undecided' && (await needs.hasTray());
  switch (decideClosing({ wanted, hasTray, isTold: needs.isTold() })) {
    case 'hide':
      needs.hide();
      return;
    case 'hide-and-tell':
      needs.hide();
      needs.tell();
      return;
    case 'quit':
      needs.quit();
      return;
    case 'ask':
      return askFirst(needs);
  }
}

async function askFirst({ ask, keepWanted, hide, quit }: CloseNeeds): Promise<void> {
  const answer = await ask();
  if (answer === null) return;
  await keepWanted(answer);
  if (answer === 'stay') hide();
  else quit();
}
