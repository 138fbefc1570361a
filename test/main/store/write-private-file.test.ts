import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePrivateFile } from '../../../main/store/write-private-file.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const modeOf = (file: string) => statSync(file).mode & 0o777;

describe('a private file', () => {
  it.skipIf(process.platform === 'win32')(
    'is its owner’s alone, new or in place of another',
    async () => {
      const folder = temporaryFolder();
      const file = path.join(folder, 'sheet.html');
      expect(await writePrivateFile(file, 'one', { replace: false })).toEqual({
        ok: true,
        value: file,
      });
      expect([readFileSync(file, 'utf8'), modeOf(file)]).toEqual(['one', 0o600]);
      chmodSync(file, 0o644);
      await writePrivateFile(file, 'two', { replace: true });
      expect([readFileSync(file, 'utf8'), modeOf(file)]).toEqual(['two', 0o600]);
      expect(readdirSync(folder)).toEqual(['sheet.html']);
    },
  );

  it('leaves what is there as it is', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'sheet.html');
    writeFileSync(file, 'mine');
    mkdirSync(path.join(folder, 'sub'));
    const refused = { ok: false, failure: { kind: 'invalid-input' } };
    for (const target of [file, path.join(folder, 'sub'), path.join(folder, 'no', 'sheet.html')]) {
      expect(await writePrivateFile(target, 'x', { replace: false })).toMatchObject(refused);
    }
    const onto = path.join(folder, 'sub');
    expect(await writePrivateFile(onto, 'x', { replace: true })).toMatchObject({ ok: false });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['sheet.html', 'sub']);
  });
});
