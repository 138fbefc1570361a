import { openStores as open, type Stores } from '../../main/store/open-stores.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The real stores, in a folder of their own unless one is given. */
export function openStores(folder = temporaryFolder()): Stores & { readonly folder: string } {
  return { ...open(folder, () => 1), folder };
}
