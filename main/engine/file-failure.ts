import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

/** Why a file or a folder of the engine could not be written; rethrows what is no word of the system's. */
export function fileFailure(error: unknown, place: string): Failure {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const details = error.message;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        kind: 'disk-full',
        message: t('failuresEngine.noRoom', { place }),
        hint: t('failuresEngine.noRoomHint'),
        details,
      };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return {
        kind: 'permission-denied',
        message: t('failuresEngine.mayNotWrite', { place }),
        hint: t('failuresEngine.mayNotWriteHint'),
        details,
      };
    default:
      return {
        kind: 'download-failed',
        message: t('failuresEngine.notStored', { place }),
        hint: t('failuresEngine.notStoredHint'),
        details,
      };
  }
}
