import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

type Command = readonly string[];

/** Locks the login keyring of the session it runs in. */
export const lockKeyring: Command = [
  'dbus-send',
  '--session',
  '--print-reply',
  '--dest=org.freedesktop.secrets',
  '/org/freedesktop/secrets',
  'org.freedesktop.Secret.Service.Lock',
  'array:objpath:/org/freedesktop/secrets/collection/login',
];

/** Starts the keyring, unlocked with its password; in place of the one that may be running. */
export const unlockKeyring: Command = [
  'sh',
  '-c',
  'printf pw | gnome-keyring-daemon --replace --unlock --components=secrets >/dev/null',
];

/** Sends the keyring service a signal, such as STOP: a stopped one answers nothing. */
export const signalKeyring = (signal: 'STOP' | 'KILL'): Command => [
  'sh',
  '-c',
  `kill -${signal} $(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets | tr -dc '0-9 ' |
    awk '{ print $NF }')`,
];

/** Starts a keyring service that has no login keyring. */
export const startEmptyKeyring: Command = [
  'sh',
  '-c',
  'gnome-keyring-daemon --start --components=secrets >/dev/null',
];

/** Whether a throw-away keyring can be made on this machine. */
export function canMakeKeyrings(): boolean {
  return ['dbus-run-session', 'dbus-send', 'gnome-keyring-daemon'].every(
    (tool) => spawnSync('which', [tool]).status === 0,
  );
}

/** Does steps (`get NAME`, `set NAME VALUE`, …) on the keychain, and prints the answers as JSON. */
export function askKeychain(...steps: readonly string[]): Command {
  const script = new URL('./ask-keychain.ts', import.meta.url);
  return [process.execPath, fileURLToPath(script), ...steps];
}

/**
 * Runs commands one after the other in a session bus and a home of their own; the user's keyring is
 * not in reach. Answers what each of them wrote on stdout.
 */
export function inOwnSession(commands: readonly Command[]): Promise<readonly string[]> {
  return inOwnHome((environment) => inTurn(commands, environment, ['dbus-run-session', '--']));
}

/** The same on a bus that knows of no service to start. */
export function onEmptyBus(commands: readonly Command[]): Promise<readonly string[]> {
  return inOwnHome((environment, home) => {
    const config = path.join(home, 'bus.conf');
    writeFileSync(config, EMPTY_BUS);
    return inTurn(commands, environment, ['dbus-run-session', '--config-file', config, '--']);
  });
}

/** The same with no bus at all. */
export function withoutBus(commands: readonly Command[]): Promise<readonly string[]> {
  return inOwnHome((environment) => inTurn(commands, environment));
}

const EMPTY_BUS = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>`;

type Environment = Readonly<Record<string, string>>;

async function inOwnHome<T>(act: (environment: Environment, home: string) => Promise<T>) {
  const home = mkdtempSync(path.join(os.tmpdir(), 'bellhop-session-'));
  for (const folder of ['data', 'config', 'cache', 'run']) {
    mkdirSync(path.join(home, folder), { mode: 0o700 });
  }
  try {
    return await act(
      {
        PATH: process.env['PATH'] ?? '',
        HOME: home,
        XDG_DATA_HOME: path.join(home, 'data'),
        XDG_CONFIG_HOME: path.join(home, 'config'),
        XDG_CACHE_HOME: path.join(home, 'cache'),
        XDG_RUNTIME_DIR: path.join(home, 'run'),
      },
      home,
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** A session lasts as long as its one command, which runs the others and gathers what they say. */
async function inTurn(
  commands: readonly Command[],
  environment: Environment,
  within: Command = [],
): Promise<readonly string[]> {
  const script = fileURLToPath(new URL('./run-in-turn.ts', import.meta.url));
  const all = [...within, process.execPath, script, JSON.stringify(commands)];
  return JSON.parse(await run(all, environment)) as readonly string[];
}

function run([file = '', ...args]: Command, env: Environment): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(file, args, { env }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${file} failed: ${error.message}\n${stderr}`));
    });
  });
}
