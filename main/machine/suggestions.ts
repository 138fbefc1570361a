import { access, constants, readdir, readFile, realpath, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import type {
  SuggestedFolder,
  SuggestedPlace,
  Suggestions,
} from '../../preload/contract/suggestions.ts';
import { readMountedDrives } from '../core/mounted-drives.ts';
import { readUserFolders, usualFolders } from '../core/user-folders.ts';
import { withinDeadline } from './within-deadline.ts';

/** The computer that is looked at; the paths differ only in tests. */
export interface Surveyed {
  readonly platform: string;
  readonly home: string;
  /** The folder with the user's configuration on Linux. */
  readonly configFolder?: string;
  /** Linux's list of mounts. */
  readonly mounts?: string;
  /** Where macOS shows drives. */
  readonly volumes?: string;
}

/** Looks for what a first backup may start from. What cannot be read in time is left out. */
export async function lookForSuggestions(surveyed: Surveyed): Promise<Suggestions> {
  const [folders, drives, own] = await Promise.all([
    foldersOf(surveyed),
    drivesOf(surveyed),
    placeAt(surveyed.home, false),
  ]);
  const others = drives.filter((drive) => !surveyed.home.startsWith(drive));
  const external = await Promise.all(others.map((drive) => placeAt(drive, true)));
  return {
    folders,
    places: [
      ...external
        .flatMap((place) => place ?? [])
        .toSorted((a, b) => (b.freeBytes ?? -1) - (a.freeBytes ?? -1)),
      ...(own === null ? [] : [own]),
    ],
  };
}

async function foldersOf({
  home,
  platform,
  configFolder = path.join(home, '.config'),
}: Surveyed): Promise<readonly SuggestedFolder[]> {
  const text = platform === 'linux' ? await textOf(path.join(configFolder, 'user-dirs.dirs')) : '';
  const named = readUserFolders(text, home);
  const wanted = [
    { kind: 'home' as const, path: home },
    ...usualFolders.map(([kind, name]) => ({ kind, path: named[kind] ?? path.join(home, name) })),
  ];
  const found = await Promise.all(
    wanted.map(async (folder) =>
      (await withinDeadline(stat(folder.path)))?.isDirectory() === true
        ? [{ ...folder, name: path.basename(folder.path) }]
        : [],
    ),
  );
  return found.flat();
}

async function drivesOf({
  platform,
  home,
  mounts = '/proc/self/mounts',
  volumes = '/Volumes',
}: Surveyed): Promise<readonly string[]> {
  switch (platform) {
    case 'linux':
      return readMountedDrives(await textOf(mounts));
    case 'darwin':
      return volumesIn(volumes);
    case 'win32':
      return drivesBeside(home);
    default:
      return [];
  }
}

/** The start volume is there too, as a link to `/`. */
async function volumesIn(folder: string): Promise<readonly string[]> {
  const names = (await withinDeadline(readdir(folder))) ?? [];
  const found = await Promise.all(
    names.map(async (name) => {
      const volume = path.join(folder, name);
      return (await withinDeadline(realpath(volume))) === '/' ? [] : [volume];
    }),
  );
  return found.flat();
}

/** Windows' drive letters but the home's; those without a drive are left out later. */
function drivesBeside(home: string): readonly string[] {
  const own = path.win32.parse(home).root.toUpperCase();
  return 'DEFGHIJKLMNOPQRSTUVWXYZC'
    .split('')
    .map((letter) => `${letter}:\\`)
    .filter((root) => root !== own);
}

/** Null where it cannot be written to, or does not answer in time. */
async function placeAt(folder: string, isExternal: boolean): Promise<SuggestedPlace | null> {
  return withinDeadline(
    (async () => {
      await access(folder, constants.W_OK);
      const room = await statfs(folder).catch(() => null);
      return {
        path: folder,
        name: path.basename(folder) || folder,
        freeBytes: room === null ? null : room.bavail * room.bsize,
        isExternal,
      };
    })(),
  );
}

async function textOf(file: string): Promise<string> {
  return (await withinDeadline(readFile(file, 'utf8'))) ?? '';
}
