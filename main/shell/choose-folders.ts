import { dialog } from 'electron';
import type { Result } from '../../preload/contract/result.ts';

/** Lets the user choose folders with the system's own dialog. */
export async function chooseFolders(): Promise<Result<readonly string[]>> {
  const chosen = await dialog.showOpenDialog({
    title: 'Choose what to back up',
    properties: ['openDirectory', 'multiSelections', 'showHiddenFiles'],
  });
  return { ok: true, value: chosen.canceled ? [] : chosen.filePaths };
}
