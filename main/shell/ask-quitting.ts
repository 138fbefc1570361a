import { dialog, type BrowserWindow } from 'electron';
import { t } from '../../words/t.ts';

/** Asks whether to quit though the window holds changes that are not saved; Esc stays. */
export async function askQuitting(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: 'Bellhop',
    message: t('desktop.quitUnsaved'),
    detail: t('frame.unsaved'),
    buttons: [t('frame.stay'), t('desktop.quitAndLose')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
