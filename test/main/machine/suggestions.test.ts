import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookForSuggestions } from '../../../main/machine/suggestions.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

function aHome(...folders: readonly string[]): string {
  const home = path.join(temporaryFolder(), 'ada');
  mkdirSync(home);
  for (const folder of folders) mkdirSync(path.join(home, folder), { recursive: true });
  return home;
}

describe('what a first backup may start from', () => {
  it('is the home folder, then those of the usual ones that are there', async () => {
    const home = aHome('Music', 'Documents');
    writeFileSync(path.join(home, 'Pictures'), 'a file');
    const { folders } = await lookForSuggestions({ platform: 'win32', home });
    expect(folders).toEqual([
      { kind: 'home', path: home, name: 'ada' },
      { kind: 'documents', path: path.join(home, 'Documents'), name: 'Documents' },
      { kind: 'music', path: path.join(home, 'Music'), name: 'Music' },
    ]);
  });

  it('has the translated names of a Linux desktop', async () => {
    const home = aHome('.config', 'Bilder', 'Pictures');
    writeFileSync(path.join(home, '.config/user-dirs.dirs'), 'XDG_PICTURES_DIR="$HOME/Bilder"\n');
    const { folders } = await lookForSuggestions({ platform: 'linux', home, mounts: '/nowhere' });
    expect(folders.map(({ name }) => name)).toEqual(['ada', 'Bilder']);
  });

  it('goes to the home’s own disk where there is no other drive, with its free space', async () => {
    const home = aHome();
    const { places } = await lookForSuggestions({ platform: 'linux', home, mounts: '/nowhere' });
    expect(places).toEqual([
      { path: home, name: 'ada', freeBytes: expect.any(Number) as number, isExternal: false },
    ]);
    expect(places[0]?.freeBytes).toBeGreaterThan(0);
  });

  it('goes to macOS’s volumes first, but not to the start volume', async () => {
    const home = aHome();
    const volumes = temporaryFolder();
    mkdirSync(path.join(volumes, 'Backup'));
    symlinkSync('/', path.join(volumes, 'Macintosh HD'));
    const { places } = await lookForSuggestions({ platform: 'darwin', home, volumes });
    expect(places.map(({ name, isExternal }) => [name, isExternal])).toEqual([
      ['Backup', true],
      ['ada', false],
    ]);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'never goes where nothing can be written',
    async () => {
      const home = aHome();
      const volumes = temporaryFolder();
      mkdirSync(path.join(volumes, 'Locked'));
      chmodSync(path.join(volumes, 'Locked'), 0o500);
      const { places } = await lookForSuggestions({ platform: 'darwin', home, volumes });
      expect(places.map(({ name }) => name)).toEqual(['ada']);
    },
  );
});
