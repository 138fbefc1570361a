import { shell } from 'electron';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

/** Opens a folder with the system's file manager. */
export async function openFolder(folder: string): Promise<Result<null>> {
  const refusal = await shell.openPath(folder);
  if (refusal === '') return { ok: true, value: null };
  return {
    ok: false,
    failure: {
      kind: 'not-available',
      message: t('failuresStore.folderNotOpened'),
      hint: t('failuresStore.folderNotOpenedHint', { folder }),
      details: refusal,
    },
  };
}
