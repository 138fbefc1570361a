import { dialog, type BrowserWindow } from 'electron';
import { t } from '../../words/t.ts';

/** Asks what closing the window shall do where no tray would show that Bellhop goes on; null for neither. */
export async function askClosing(window: BrowserWindow): Promise<'stay' | 'quit' | null> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: 'Bellhop',
    message: t('desktop.keepRunning'),
    detail: t('desktop.keepRunningDetail'),
    buttons: [t('desktop.keepInBackground'), t('desktop.quitBellhop'), t('desktop.cancel')],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return answers[response] ?? null;
}

const answers = ['stay', 'quit'] as const;
