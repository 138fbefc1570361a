import type { GeneralSettings } from '../../preload/contract/schedule.ts';
import { t } from '../../words/t.ts';

/** What happens when a person closes the window. */
export type Closing = 'hide' | 'hide-and-tell' | 'ask' | 'quit';

interface ClosingFacts {
  readonly wanted: GeneralSettings['closing'];
  /** Whether the desktop shows the tray's icon. */
  readonly hasTray: boolean;
  /** Whether it was said before that Bellhop goes on. */
  readonly isTold: boolean;
}

/** Decides it: where no tray shows that Bellhop goes on, that is not done unasked. */
export function decideClosing({ wanted, hasTray, isTold }: ClosingFacts): Closing {
  if (wanted === 'quit') return 'quit';
  if (wanted === 'stay') return 'hide';
  if (!hasTray) return 'ask';
  return isTold ? 'hide' : 'hide-and-tell';
}

/** Whether a start may keep its window to itself. */
export function mayStartHidden({ wanted, hasTray }: Omit<ClosingFacts, 'isTold'>): boolean {
  return hasTray || wanted === 'stay';
}

/** What is said the first time that the window is closed. */
export function wordsOfGoingOn(platform: string): {
  readonly title: string;
  readonly body: string;
} {
  const title = platform === 'darwin' ? t('desktop.goesOnMac') : t('desktop.goesOnTray');
  return { title, body: t('desktop.goesOnBody') };
}
