import { statSync } from 'node:fs';
import path from 'node:path';
import { placeOf } from '../core/repository-place.ts';

/**
 * Whether the folder of a repository has lost its `config`, which restic never removes. Where a drive is
 * pulled out, restic makes the folders that it misses anew, below the empty mount point, and ends well:
 * such a backup is none. Of what may not be looked at, nothing is said.
 */
export function hasVanished({
  RESTIC_REPOSITORY: location,
}: Readonly<Record<string, string>>): boolean {
  const place = location === undefined ? null : placeOf(location);
  if (place?.kind !== 'folder') return false;
  try {
    return statSync(path.join(place.path, 'config'), { throwIfNoEntry: false }) === undefined;
  } catch {
    return false; // for example, it is another user's
  }
}
