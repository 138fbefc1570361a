import { _electron } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { startKeyring } from '../../scripts/set-up/keyring.mjs';

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
export async function launchBellhop(options: Launch): Promise<ElectronApplication> {
  const app = await launchApp(root, options);
  const close = app.close.bind(app);
  // A spec that ends in the middle of something loses its changes.
  app.close = async () => {
    await app.evaluate(quitAllTheSame).catch(() => undefined);
    await close();
  };
  return app;
}

function quitAllTheSame({ dialog }: Pick<typeof Electron, 'dialog'>): void {
  dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
}

/** Starts any app's folder that takes `--data`; the stand-in is put under it where it is needed. */
export async function launchApp(
  folder: string,
  { data, env = {}, args = [], requires = [] }: Launch,
): Promise<ElectronApplication> {
  if (!isRealElectron)
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] = path.join(root, 'test/stand-in/bin');
  const session = await ownSession();
  return _electron.launch({
    args: [...requires.flatMap((file) => ['-r', file]), '.', '--data', data, ...args],
    cwd: folder,
    env: { ...inherited(), ...session, ...env },
    // The app's own choice of theme holds: Playwright would make every page light.
    colorScheme: null,
  });
}

let session: Promise<Readonly<Record<string, string>>> | undefined;

/**
 * The keychain of this worker: the first has that of the whole run, any other its own. keytar takes the
 * app down when an item that it lists is removed by another at the same moment.
 */
function ownSession(): Promise<Readonly<Record<string, string>>> {
  const isFirst = (process.env['TEST_PARALLEL_INDEX'] ?? '0') === '0';
  session ??=
    isFirst || process.platform !== 'linux'
      ? Promise.resolve({})
      : startKeyring().then((keyring) => keyring?.env ?? {});
  return session;
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
