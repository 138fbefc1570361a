import { describe, expect, it } from 'vitest';
import { readUserFolders } from '../../../main/core/user-folders.ts';

const read = (...lines: readonly string[]) => readUserFolders(lines.join('\n'), '/home/ada');

describe('the usual folders of a desktop', () => {
  it('have the names of the user’s language', () => {
    const found = read(
      '# This file is written by xdg-user-dirs-update',
      'XDG_DESKTOP_DIR="$HOME/Schreibtisch"',
      'XDG_DOWNLOAD_DIR="$HOME/Heruntergeladenes/"',
      'XDG_DOCUMENTS_DIR="/data/Dokumente"',
    );
    expect(found).toEqual({
      desktop: '/home/ada/Schreibtisch',
      downloads: '/home/ada/Heruntergeladenes',
      documents: '/data/Dokumente',
    });
  });

  it('may have quotes in their names', () => {
    expect(read('XDG_MUSIC_DIR="$HOME/\\"Loud\\" songs"')).toEqual({
      music: '/home/ada/"Loud" songs',
    });
  });

  it('are left out where they are the home itself, unknown, or not readable', () => {
    const found = read(
      'XDG_PICTURES_DIR="$HOME/"',
      'XDG_VIDEOS_DIR="$HOME"',
      'XDG_TEMPLATES_DIR="$HOME/Templates"',
      'XDG_MUSIC_DIR=$HOME/Music',
      'XDG_DOCUMENTS_DIR="relative"',
    );
    expect(found).toEqual({});
  });
});
