import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { missingPaths } from '../../../main/store/missing-paths.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

it('names those of the paths that are not there, in their order', async () => {
  const folder = temporaryFolder();
  const at = (name: string) => path.join(folder, name);
  mkdirSync(at('folder'));
  writeFileSync(at('file'), '');
  symlinkSync(at('nowhere'), at('dangling'));
  const paths = ['x', 'folder', 'y', 'file', 'dangling'].map(at);
  expect(await missingPaths(paths)).toEqual(['x', 'y', 'dangling'].map(at));
  expect(await missingPaths([])).toEqual([]);
});

it('takes what cannot be looked at for being there: restic will say more', async () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(await missingPaths([path.join(file, 'below')])).toEqual([]);
});
