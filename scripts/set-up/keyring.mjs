import { spawn } from 'node:child_process';
import events from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { commandLine } from './build.mjs';
import { quietly, which } from './machine.mjs';

const PREFIX = 'bellhop-home-';

/**
 * Whether there is a keychain that can be used. Bellhop itself is asked: a Secret Service may well
 * answer and yet have no keyring that it could open.
 */
export function hasKeychain(node, data) {
  return quietly(node, [commandLine(), 'secret', 'list', '--data', data], {
    timeout: 60_000,
    killSignal: 'SIGKILL', // a call that waits for the keychain hears no other
  }).ok;
}

/**
 * Starts a throw-away, unlocked Secret Service in a home of its own, so that a bare server has a
 * keychain and a test never meets the user's. Answers the environment to be in, and how to stop it,
 * which happens at the end of this process in any case; or null where it cannot be had.
 */
export async function startKeyring() {
  if (which('dbus-daemon') === null || which('gnome-keyring-daemon') === null) return null;
  const home = mkdtempSync(path.join(tmpdir(), PREFIX));
  const env = environmentIn(home);
  const children = [];
  const stop = once(() => {
    // Killed, they have no chance to write once more into the home that is removed next.
    for (const child of children) child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });
  process.on('exit', stop);
  endOnSignals();
  const address = `--address=${env.DBUS_SESSION_BUS_ADDRESS}`;
  const bus = startAside('dbus-daemon', ['--session', '--nofork', '--print-address', address], env);
  children.push(bus);
  await Promise.race([events.once(bus.stdout, 'data'), events.once(bus, 'exit')]);
  const args = ['--foreground', '--unlock', '--components=secrets'];
  const service = startAside('gnome-keyring-daemon', args, env);
  children.push(service);
  service.stdin.end('throw-away');
  const isThere = await isOnBus(service, env);
  children.forEach(letGo);
  if (isThere) return { env, stop };
  stop();
  return null;
}

function environmentIn(home) {
  const folders = {
    XDG_DATA_HOME: path.join(home, 'data'),
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_CACHE_HOME: path.join(home, 'cache'),
    XDG_RUNTIME_DIR: path.join(home, 'run'),
    TMPDIR: isHome(path.dirname(tmpdir())) ? tmpdir() : path.join(home, 'tmp'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { mode: 0o700, recursive: true });
  return {
    ...process.env,
    ...folders,
    HOME: home,
    // The key to the screen stays where it was.
    XAUTHORITY: process.env.XAUTHORITY ?? path.join(process.env.HOME ?? '', '.Xauthority'),
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${path.join(home, 'bus')}`,
  };
}

/** In a home in a home, the paths of Chromium's sockets would become too long. */
function isHome(folder) {
  return path.basename(folder).startsWith(PREFIX);
}

/** A process that does not get the terminal's Ctrl+C: others still need it then. */
function startAside(command, args, env) {
  return spawn(command, args, { env, stdio: ['pipe', 'pipe', 'ignore'], detached: true });
}

/** From here on the process does not keep this one alive. */
function letGo(child) {
  for (const each of [child, child.stdin, child.stdout]) each.unref();
}

/** Waits until the Secret Service has its name on the bus. Nothing tells of that but asking. */
async function isOnBus(service, env) {
  const method = 'org.freedesktop.DBus.NameHasOwner';
  const ask = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/', method];
  while (service.exitCode === null && service.signalCode === null) {
    const { output } = quietly('dbus-send', [...ask, 'string:org.freedesktop.secrets'], { env });
    if (output.includes('boolean true')) return true;
    await setTimeout(20);
  }
  return false;
}

/** A signal that nobody else hears ends the process, by way of its `exit` event. */
const endOnSignals = once(() => {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      if (process.listenerCount(name) === 1) process.exit(128 + constants.signals[name]);
    });
  }
});

function once(act) {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
