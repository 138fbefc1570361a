import type { Failure } from '../../preload/contract/result.ts';

/** Why a file or a folder of the engine could not be written; rethrows what is no word of the system's. */
export function fileFailure(error: unknown, place: string): Failure {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const details = error.message;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        kind: 'disk-full',
        message: `There is no room left for restic at ${place}.`,
        hint: 'Make room on that disk, some 100 MB, and install it again.',
        details,
      };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return {
        kind: 'permission-denied',
        message: `Bellhop may not write to ${place}.`,
        hint: 'See to it that you may write there and that no other program holds it, and install it again.',
        details,
      };
    default:
      return {
        kind: 'download-failed',
        message: `restic could not be stored at ${place}.`,
        hint: 'See what is wrong with that place, and install it again.',
        details,
      };
  }
}
