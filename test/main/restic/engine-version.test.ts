import { chmodSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { askVersion, rememberVersions } from '../../../main/restic/engine-version.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

function write(file: string, version: string): string {
  writeFileSync(file, `#!/bin/sh\necho '{"version":"${version}"}'\n`);
  chmodSync(file, 0o755);
  return file;
}

/** Asks really, and counts how often. */
function counting() {
  let asked = 0;
  const versionOf = rememberVersions((...args) => {
    asked += 1;
    return askVersion(...args);
  });
  return { ask: (file: string) => versionOf(file, process.env), asked: () => asked };
}

describe('the version of an engine', () => {
  it('is asked for once for as long as the file stays the same', async () => {
    const { ask, asked } = counting();
    const file = write(path.join(temporaryFolder(), 'restic'), '0.19.1');
    expect([await ask(file), await ask(file)]).toEqual(['0.19.1', '0.19.1']);
    expect(asked()).toBe(1);
  });

  it('is asked for again when the file is another', async () => {
    const { ask } = counting();
    const folder = temporaryFolder();
    const file = write(path.join(folder, 'restic'), '0.19.1');
    await ask(file);
    renameSync(write(path.join(folder, 'new'), '0.20.0'), file);
    expect(await ask(file)).toBe('0.20.0');
    rmSync(file);
    expect(await ask(file)).toBeNull();
  });

  it('is asked for again where there was no answer', async () => {
    const { ask, asked } = counting();
    const file = path.join(temporaryFolder(), 'restic');
    writeFileSync(file, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    expect([await ask(file), await ask(file)]).toEqual([null, null]);
    expect(asked()).toBe(2);
  });

  it('is none of a path through a file', async () => {
    const file = write(path.join(temporaryFolder(), 'restic'), '0.19.1');
    expect(await askVersion(path.join(file, 'restic'), process.env)).toBeNull();
  });
});
