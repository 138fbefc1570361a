import { _electron } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const binaries: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** True where Electron's own binary is installed; then the specs run on it, else on the stand-in. */
export const isRealElectron = existsSync(
  path.join(root, 'node_modules/electron/dist', binaries[process.platform] ?? 'electron'),
);

interface Launch {
  /** The data folder: a fresh one keeps a spec apart from all others. */
  readonly data: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Files that the app's process loads before the app. */
  readonly requires?: readonly string[];
}

/** Starts Bellhop as a person would, from the built checkout, for a spec to drive. */
export function launchBellhop(options: Launch): Promise<ElectronApplication> {
  return launchApp(root, options);
}

/** Starts any app's folder that takes `--data`; the stand-in is put under it where it is needed. */
export function launchApp(
  folder: string,
  { data, env = {}, args = [], requires = [] }: Launch,
): Promise<ElectronApplication> {
  if (!isRealElectron)
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] = path.join(root, 'test/stand-in/bin');
  return _electron.launch({
    args: [...requires.flatMap((file) => ['-r', file]), '.', '--data', data, ...args],
    cwd: folder,
    env: { ...inherited(), ...env },
    // The app's own choice of theme holds: Playwright would make every page light.
    colorScheme: null,
  });
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
