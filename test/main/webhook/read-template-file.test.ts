import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTemplateFile } from '../../../main/webhook/read-template-file.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

/** A file with this content in a folder of its own. */
function fileWith(content: string | Uint8Array): string {
  const file = path.join(temporaryFolder(), 'body.json');
  writeFileSync(file, content);
  return file;
}

const isRoot = process.getuid?.() === 0;

describe('a template in a file of its own', () => {
  it('S0-10 is read anew each time', async () => {
    const file = fileWith('one');
    expect(await readTemplateFile(file)).toEqual({ ok: true, value: 'one' });
    writeFileSync(file, 'two');
    expect(await readTemplateFile(file)).toEqual({ ok: true, value: 'two' });
  });

  it('may be empty', async () => {
    expect(await readTemplateFile(fileWith(''))).toEqual({ ok: true, value: '' });
  });

  it('is UTF-8, with or without a byte order mark', async () => {
    expect(await readTemplateFile(fileWith('\ufeffé😀'))).toEqual({ ok: true, value: 'é😀' });
  });

  it('may have 64 KiB and not one byte more', async () => {
    const longest = await readTemplateFile(fileWith('x'.repeat(65_536)));
    expect(longest.ok && longest.value).toHaveLength(65_536);
    const file = fileWith('x'.repeat(65_537));
    expect(await readTemplateFile(file)).toEqual({
      ok: false,
      failure: {
        kind: 'invalid-input',
        message: `${file} is longer than 64 KiB.`,
        hint: 'Shorten it.',
      },
    });
  });

  it('is refused by its name when it is not there', async () => {
    const file = path.join(temporaryFolder(), 'gone.json');
    expect(await readTemplateFile(file)).toMatchObject({
      failure: { kind: 'invalid-input', message: `The file ${file} is not there.` },
    });
  });

  it('is refused when it is a folder', async () => {
    const folder = path.join(temporaryFolder(), 'folder');
    mkdirSync(folder);
    const read = await readTemplateFile(folder);
    expect(read).toMatchObject({ failure: { kind: 'invalid-input' } });
    expect(!read.ok && read.failure.message).toContain(folder);
  });

  it.skipIf(isRoot || process.platform === 'win32')('says why it cannot be read', async () => {
    const file = fileWith('closed');
    chmodSync(file, 0);
    expect(await readTemplateFile(file)).toMatchObject({
      failure: { message: `${file} cannot be read (EACCES).` },
    });
  });
});
