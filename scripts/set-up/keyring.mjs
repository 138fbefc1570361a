import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import { quietly, root } from './machine.mjs';

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
 * Starts a throw-away, unlocked Secret Service in a home of its own, so that a bare server has a
 * keychain and a test never meets the user's. Answers the environment to be in, and how to stop it,
 * which happens at the end of this process in any case; or null where it cannot be had.
 */
export function startKeyring() {
  const home = mkdtempSync(path.join(tmpdir(), 'bellhop-home-'));
  const env = environmentIn(home);
  const bus = spawnSync(
    'dbus-daemon',
    ['--session', '--fork', '--print-pid', `--address=${env.DBUS_SESSION_BUS_ADDRESS}`],
    { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const stop = once(() => {
    if (bus.status === 0) process.kill(Number(bus.stdout)); // the keyring leaves with its bus
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });
  process.on('exit', stop);
  endOnSignals();
  const isUnlocked = bus.status === 0 && unlock(env);
  if (isUnlocked) return { env, stop };
  stop();
  return null;
}

function environmentIn(home) {
  const folders = {
    XDG_DATA_HOME: path.join(home, 'data'),
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_CACHE_HOME: path.join(home, 'cache'),
    XDG_RUNTIME_DIR: path.join(home, 'run'),
    TMPDIR: path.join(home, 'tmp'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { mode: 0o700 });
  return {
    ...process.env,
    ...folders,
    HOME: home,
    // The key to the screen stays where it was.
    XAUTHORITY: process.env.XAUTHORITY ?? path.join(process.env.HOME ?? '', '.Xauthority'),
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${path.join(home, 'bus')}`,
  };
}

function unlock(env) {
  const options = { env, input: 'throw-away', stdio: ['pipe', 'ignore', 'ignore'] };
  const args = ['--unlock', '--components=secrets'];
  return spawnSync('gnome-keyring-daemon', args, options).status === 0;
}

/** A signal that nobody else hears ends the process, by way of its `exit` event. */
function endOnSignals() {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      if (process.listenerCount(name) === 1) process.exit(128 + constants.signals[name]);
    });
  }
}

function once(act) {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
