import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { quietly, root, which } from './machine.mjs';

/** Whether this process is already within a throw-away keyring. */
export const isThrowAway = process.env.BELLHOP_KEYRING === 'throw-away';

/**
 * Whether there is a keychain that can be used. Bellhop itself is asked: a Secret Service may well
 * answer and yet have no keyring that it could open.
 */
export function hasKeychain(node, data) {
  const cli = path.join(root, 'main', 'cli.ts');
  return quietly(node, [cli, 'secret', 'list', '--data', data], {
    timeout: 60_000,
    killSignal: 'SIGKILL', // a call that waits for the keychain hears no other
  }).ok;
}

/**
 * A throw-away, unlocked Secret Service for one command: what to start instead of it, in which
 * environment, and how to clean up afterwards. Null where it cannot be had.
 */
export function throwAwayKeyring(command, args) {
  if (process.platform !== 'linux') return null;
  if (which('dbus-run-session') === null || which('gnome-keyring-daemon') === null) return null;
  const home = mkdtempSync(path.join(os.tmpdir(), 'bellhop-home-'));
  const folders = {
    HOME: home,
    XDG_DATA_HOME: path.join(home, 'data'),
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_CACHE_HOME: path.join(home, 'cache'),
    XDG_RUNTIME_DIR: path.join(home, 'run'),
    TMPDIR: path.join(home, 'tmp'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(home, 0o700);
  const unlock =
    'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"';
  return {
    command: 'dbus-run-session',
    args: ['--', 'sh', '-c', unlock, 'sh', command, ...args],
    env: { ...process.env, ...folders, BELLHOP_KEYRING: 'throw-away' },
    cleanUp: () => {
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The same shape for the systems whose own keychain has to do. */
export function noKeyring(command, args) {
  return { command, args, env: process.env, cleanUp: () => undefined };
}
