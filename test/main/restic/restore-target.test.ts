import { mkdirSync, realpathSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import {
  makeTarget,
  nearestFolders,
  refuseTarget,
  withoutLinks,
} from '../../../main/restic/restore-target.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

it('makes the folder to restore into with those around it, and takes one that is there', async () => {
  const folder = path.join(temporaryFolder(), 'not', 'there', 'yet');
  expect(await refuseTarget(folder)).toBeNull();
  expect(await makeTarget(folder)).toEqual({ ok: true, value: null });
  expect(statSync(folder).isDirectory()).toBe(true);
  expect(await refuseTarget(folder)).toBeNull();
  expect(await makeTarget(folder)).toEqual({ ok: true, value: null });
});

it('refuses a file, what is in one, and a path of another system', async () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(await refuseTarget(file)).toMatchObject({ kind: 'invalid-input' });
  expect(await refuseTarget('C:restored')).toMatchObject({ kind: 'invalid-input' });
  expect(await makeTarget(path.join(file, 'in'))).toMatchObject({
    failure: { kind: 'invalid-input' },
  });
});

it('follows the links of a path as far as it is there', async () => {
  const folder = realpathSync(temporaryFolder());
  mkdirSync(path.join(folder, 'real'));
  symlinkSync('real', path.join(folder, 'link'));
  expect(await withoutLinks(path.join(folder, 'link', 'a', 'b'))).toBe(
    path.join(folder, 'real', 'a', 'b'),
  );
  expect(await withoutLinks('/')).toBe('/');
});

it('finds the nearest folder that is there around each path', async () => {
  const folder = temporaryFolder();
  writeFiles(folder);
  const at = (name: string): string => path.join(folder, name);
  const asked = [at('deep/a'), at('deep/gone/b/c'), at('file/x'), '/not-there-at-all/x'];
  expect([...(await nearestFolders(asked, 'linux')).values()]).toEqual([
    at('deep'),
    at('deep'),
    folder,
    '/',
  ]);
  expect([...(await nearestFolders(['/C/gone/x', '/C/x'], 'win32')).values()]).toEqual([
    '/C',
    '/C',
  ]);
});

function writeFiles(folder: string): void {
  mkdirSync(path.join(folder, 'deep'));
  writeFileSync(path.join(folder, 'file'), '');
}
