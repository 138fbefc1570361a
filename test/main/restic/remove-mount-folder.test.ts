import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { removeMountFolder } from '../../../main/restic/remove-mount-folder.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

it('removes the folder of a mount, but nothing that is in it', async () => {
  const empty = path.join(temporaryFolder(), 'empty');
  mkdirSync(empty);
  await removeMountFolder(empty, process.platform);
  expect(existsSync(empty)).toBe(false);
  await removeMountFolder(empty, process.platform);
  const used = temporaryFolder();
  writeFileSync(path.join(used, 'mine'), '');
  await removeMountFolder(used, process.platform);
  expect(existsSync(path.join(used, 'mine'))).toBe(true);
});
