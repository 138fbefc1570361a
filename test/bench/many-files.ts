import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PER_FOLDER = 1_000;

/** Makes a folder with that many files, 1,000 in each: hard links, which cost a disk next to nothing. */
export function makeManyFiles(folder: string, files: number): void {
  rmSync(folder, { recursive: true, force: true });
  const inode = path.join(folder, 'one');
  for (let first = 0; first < files; first += PER_FOLDER) {
    const at = first / PER_FOLDER;
    const within = path.join(folder, `year ${String(at % 10)}`, `folder ${String(at)}`);
    mkdirSync(within, { recursive: true });
    const original = `${inode}-${String(Math.floor(at / 30))}`; // a file may have some 65,000 names
    if (at % 30 === 0) writeFileSync(original, String(at));
    const last = Math.min(first + PER_FOLDER, files);
    for (let file = first; file < last; file++) {
      linkSync(original, path.join(within, `Holiday picture ${String(file)}.JPG`));
    }
  }
}
