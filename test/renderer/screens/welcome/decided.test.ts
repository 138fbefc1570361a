import { describe, expect, it } from 'vitest';
import type { SuggestedPlace } from '../../../../preload/contract/suggestions.ts';
import { decided, nameFor, type Known } from '../../../../renderer/screens/welcome/decided.ts';
import { startingForm } from '../../../../renderer/screens/welcome/starting-form.ts';

const home = '/home/ada';
const drive: SuggestedPlace = {
  path: '/media/ada/Backup',
  name: 'Backup',
  freeBytes: 1,
  isExternal: true,
};
const own: SuggestedPlace = { path: home, name: 'ada', freeBytes: 1, isExternal: false };
const nothing: Known = {
  folders: [{ kind: 'home', path: home, name: 'ada' }],
  names: [],
  locations: [],
};

const decide = (paths: readonly string[], place: SuggestedPlace, known = nothing) =>
  decided(startingForm(paths), { kind: 'drive', place }, known);

describe('a profile of a few answers', () => {
  it('is named after its folders', () => {
    expect(nameFor([home], nothing)).toBe('Home folder');
    expect(nameFor(['/home/ada/Documents'], nothing)).toBe('Documents');
    expect(nameFor(['C:\\Users\\ada\\Music', 'D:\\x', 'E:\\y'], nothing)).toBe('Music and 2 more');
    expect(nameFor([home], { ...nothing, names: ['Home folder'] })).toBe('Home folder 2');
  });

  it('goes to a folder of its own on a drive, and waits for that drive', () => {
    const { repository, plans } = decide(['/home/ada/Documents'], drive);
    expect(repository.places.local).toEqual({ folder: '/media/ada/Backup/Bellhop-documents' });
    expect(plans.backup.conditions.pathsPresent).toEqual([{ path: drive.path }]);
  });

  it('does not share the folder of another profile', () => {
    const known = { ...nothing, locations: ['/media/ada/Backup/Bellhop-documents'] };
    const { repository } = decide(['/home/ada/Documents'], drive, known);
    expect(repository.places.local).toEqual({ folder: '/media/ada/Backup/Bellhop-documents-2' });
  });

  it('leaves its own copies out where they lie among the files, and waits for no drive', () => {
    const { source, plans } = decide([home], own);
    expect(source.exclusions.split('\n').at(-1)).toBe('/home/ada/Bellhop-home-folder');
    expect(plans.backup.conditions.pathsPresent).toEqual([]);
    expect(decide([home], drive).source.exclusions).not.toContain('Bellhop');
    const starred = decide([home], { ...own, path: '/home/ada/[a]*' });
    expect(starred.source.exclusions.split('\n').at(-1)).toBe(
      '/home/ada/\\[a]\\*/Bellhop-home-folder',
    );
  });

  it('goes where it was typed to, whatever was suggested', () => {
    const form = startingForm([home]);
    const typed = { ...form.repository, kind: 'other' as const };
    const made = decided({ ...form, repository: typed }, { kind: 'elsewhere' }, nothing);
    expect(made.repository).toBe(typed);
  });
});
