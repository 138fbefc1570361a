import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { answersByName, type Answers } from './answers.ts';

/**
 * Opens the window's door: the only user of ipcMain in the house, and so the only place that must
 * look at who asks (Electron's security checklist, item 17). A stranger's call rejects before its
 * arguments are read.
 */
export function answerWindow(
  ipcMain: Pick<IpcMain, 'handle'>,
  answers: Answers,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
): void {
  for (const [method, answer] of answersByName(answers)) {
    ipcMain.handle(`bellhop:${method}`, async (event, ...args: readonly unknown[]) => {
      if (!isTrusted(event)) throw new Error(`"${method}" was refused: not asked by the window.`);
      return answer(args);
    });
  }
}
