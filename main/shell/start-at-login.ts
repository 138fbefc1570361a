import { createHash } from 'node:crypto';
import path from 'node:path';
import { t } from '../../words/t.ts';
import { ownWords } from '../core/deep-link.ts';
import { autostartFile, type Autostart, type AutostartNeeds } from './autostart-file.ts';
import { macLoginItem, windowsLoginItem, type LoginItemApp } from './login-item.ts';

export interface LoginNeeds {
  readonly app: LoginItemApp & Pick<Electron.App, 'getAppPath' | 'isPackaged'>;
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The program that runs. */
  readonly program: string;
  readonly home: string;
  /** The data folder, where it is not the usual one. */
  readonly dataFolder: string | null;
  readonly write: AutostartNeeds['write'];
}

/** Start at login, in the way of this system; or the reason why that cannot be had. */
export function startAtLogin(needs: LoginNeeds): Autostart {
  const { app, platform, dataFolder } = needs;
  const reason = offLimits(needs);
  if (reason !== null) return notHere(reason);
  const words = [...(dataFolder === null ? [] : ['--data', dataFolder]), HIDDEN];
  if (platform === 'linux') return linuxEntry(words, needs);
  const item = platform === 'darwin' ? macLoginItem(app) : windowsLoginItem(app, words);
  return { ...item, refresh: async () => undefined };
}

/** Whether the app is to start without its window; macOS says so in a way of its own. */
export function startsHidden(
  argv: readonly string[],
  { app, platform }: Pick<LoginNeeds, 'app' | 'platform'>,
): boolean {
  if (ownWords(argv).includes(HIDDEN)) return true;
  return platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
}

const HIDDEN = '--hidden';

/** As in `electron-builder.yml`. */
export const APP_ID = 'app.bellhop.Bellhop';

function offLimits(needs: LoginNeeds): (() => string) | null {
  const { app, platform, environment, program, dataFolder } = needs;
  if (platform === 'linux') {
    if (environment['FLATPAK_ID'] !== undefined) return boxed('Flatpak');
    return isWithin(environment['SNAP'], program) ? boxed('Snap') : null;
  }
  if (!app.isPackaged) return () => t('failuresStore.onlyInstalled');
  if (platform === 'darwin' && dataFolder !== null) {
    return () => t('failuresStore.onlyUsualFolder');
  }
  return null;
}

function boxed(name: string): () => string {
  return () => t('failuresStore.boxed', { name });
}

function notHere(reason: () => string): Autostart {
  return {
    state: async () => ({ kind: 'off-limits', message: reason() }),
    set: async () => {
      const hint = t('failuresStore.otherWayHint');
      return { ok: false, failure: { kind: 'not-available', message: reason(), hint } };
    },
    refresh: async () => undefined,
  };
}

function linuxEntry(words: readonly string[], needs: LoginNeeds): Autostart {
  const { app, environment, home, dataFolder } = needs;
  const folder = environment['XDG_CONFIG_HOME'] || path.join(home, '.config');
  return autostartFile({
    file: path.join(folder, 'autostart', `${entryName(dataFolder)}.desktop`),
    command: {
      program: installedProgram(needs),
      words: [...(app.isPackaged ? [] : [app.getAppPath()]), ...words],
    },
    isInstalled: app.isPackaged,
    write: needs.write,
  });
}

/**
 * An AppImage runs from where it is mounted for the time being, and is started by its own file. Both
 * variables are handed down to all that it starts, so that they may be about another program.
 * https://docs.appimage.org/packaging-guide/environment-variables.html
 */
function installedProgram({ environment, program }: LoginNeeds): string {
  const { APPIMAGE, APPDIR } = environment;
  return APPIMAGE !== undefined && isWithin(APPDIR, program) ? APPIMAGE : program;
}

function isWithin(folder: string | undefined, file: string): boolean {
  if (folder === undefined || folder === '') return false;
  return !path.relative(folder, file).startsWith('..');
}

/** Each data folder is a Bellhop of its own, and so has an entry of its own. */
function entryName(dataFolder: string | null): string {
  if (dataFolder === null) return APP_ID;
  return `${APP_ID}.${createHash('sha256').update(dataFolder).digest('hex').slice(0, 8)}`;
}
