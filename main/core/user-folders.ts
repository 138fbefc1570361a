import type { SuggestedFolder } from '../../preload/contract/suggestions.ts';

export type UserFolderKind = Exclude<SuggestedFolder['kind'], 'home'>;

/** The usual folders of a home, by the names that they have unless the user's language says otherwise. */
export const usualFolders: readonly (readonly [kind: UserFolderKind, name: string])[] = [
  ['documents', 'Documents'],
  ['pictures', 'Pictures'],
  ['desktop', 'Desktop'],
  ['videos', 'Videos'],
  ['music', 'Music'],
  ['downloads', 'Downloads'],
];

const kinds: Readonly<Record<string, UserFolderKind>> = {
  DOCUMENTS: 'documents',
  PICTURES: 'pictures',
  DESKTOP: 'desktop',
  VIDEOS: 'videos',
  MUSIC: 'music',
  DOWNLOAD: 'downloads',
};

/**
 * Reads `user-dirs.dirs`, in which a Linux desktop keeps the translated names of the usual folders:
 * https://www.freedesktop.org/wiki/Software/xdg-user-dirs/. One that is the home folder itself is
 * switched off there.
 */
export function readUserFolders(
  text: string,
  home: string,
): Readonly<Partial<Record<UserFolderKind, string>>> {
  const found: Partial<Record<UserFolderKind, string>> = {};
  for (const [, name = '', inHome, written = ''] of text.matchAll(
    /^\s*XDG_(\w+)_DIR="(\$HOME)?(\/(?:[^"\\]|\\.)*)?"\s*$/gm,
  )) {
    const kind = kinds[name];
    const rest = written.replaceAll(/\\(.)/g, '$1').replace(/\/+$/, '');
    const folder = inHome === undefined ? rest : `${home}${rest}`;
    if (kind !== undefined && folder !== '' && folder !== home) found[kind] = folder;
  }
  return found;
}
