import { honest } from './honest.ts';
import { report } from './report.ts';

type Boxed = Pick<Electron.MessageBoxOptions, 'cancelId' | 'buttons'>;

/**
 * Dialogs that nobody sees: every one is cancelled. A spec that wants another answer puts its own
 * function here, which works on real Electron just the same.
 */
export const dialog = honest<Electron.Dialog>('dialog', {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async (...given: readonly unknown[]) => ({
    response: cancelOf(given.at(-1) as Boxed),
    checkboxChecked: false,
  }),
  showErrorBox: (title, content) => report(`${title}\n${content}`),
} satisfies Partial<Electron.Dialog>);

/** The button that Esc stands for, by Electron's rule. */
function cancelOf({ cancelId, buttons = [] }: Boxed): number {
  const named = buttons.findIndex((each) => /^(cancel|no)$/i.test(each));
  return cancelId ?? Math.max(named, 0);
}
