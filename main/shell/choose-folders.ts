import { dialog } from 'electron';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

/** Lets the user choose folders with the system's own dialog. */
export async function chooseFolders(): Promise<Result<readonly string[]>> {
  const chosen = await dialog.showOpenDialog({
    title: t('desktop.chooseFolder'),
    properties: ['openDirectory', 'multiSelections', 'showHiddenFiles'],
  });
  return { ok: true, value: chosen.canceled ? [] : chosen.filePaths };
}

/** Lets the user choose one file that is there; null when cancelled. */
export async function chooseFile(): Promise<Result<string | null>> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: t('desktop.chooseFile'),
    properties: ['openFile', 'showHiddenFiles'],
  });
  return { ok: true, value: canceled ? null : (filePaths[0] ?? null) };
}

/** Lets the user say where a file is saved; null when cancelled. */
export async function chooseTarget(name: string): Promise<Result<string | null>> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: t('desktop.saveAs'),
    defaultPath: name,
  });
  return { ok: true, value: canceled || filePath === '' ? null : filePath };
}
