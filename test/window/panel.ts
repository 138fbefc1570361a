import { sessionBus, toPlain, type MessageBus } from 'dbus-native';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { startKeyring } from '../../scripts/set-up/keyring.mjs';

/** A desktop of its own with nothing but a panel and a keyring, on a screen that nobody sees. */
export interface Panel {
  /** For a program that is to be on this desktop. */
  readonly env: Readonly<Record<string, string>>;
  readonly bus: MessageBus;
  /** The bus names of the tray icons that the panel knows. */
  icons(): Promise<readonly string[]>;
  /** What is on the screen, in an order that only equal screens share. */
  screen(): Buffer;
  close(): Promise<void>;
}

const tools = ['Xvfb', 'xfce4-panel', 'dbus-daemon', 'gnome-keyring-daemon'];
const WATCHER = 'org.kde.StatusNotifierWatcher';
const DISPLAY_PIPE = 3;

/** What this machine lacks to start one; empty where it can. */
export function missingForPanel(): string {
  const missing = tools.filter((tool) => spawnSync('which', [tool]).status !== 0);
  return missing.length === 0 ? '' : `a panel takes ${missing.join(', ')}`;
}

export async function startPanel(): Promise<Panel> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bellhop-panel-'));
  const session = await startKeyring();
  if (session === null) throw new Error('the session bus did not start');
  const screen = spawn(
    'Xvfb',
    ['-displayfd', String(DISPLAY_PIPE), '-screen', '0', '640x120x24', '-fbdir', folder],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [display] = (await once(screen.stdio[DISPLAY_PIPE] as Readable, 'data')) as [Buffer];
  const env: Record<string, string> = {
    ...(session.env as Record<string, string>),
    DISPLAY: `:${display.toString().trim()}`,
  };
  writeConfiguration(env['HOME'] ?? folder);
  const config = path.join(env['HOME'] ?? folder, 'config');
  const panel = spawn('xfce4-panel', ['--disable-wm-check'], {
    env: { ...env, XDG_CONFIG_HOME: config },
    stdio: 'ignore',
  });
  const bus = sessionBus({ busAddress: env['DBUS_SESSION_BUS_ADDRESS'] ?? '' });
  return {
    env,
    bus,
    icons: async () => {
      if (!(await bus.nameHasOwner(WATCHER))) return [];
      return readProperty(
        bus,
        [WATCHER, '/StatusNotifierWatcher'],
        WATCHER,
        'RegisteredStatusNotifierItems',
      );
    },
    screen: () => readFileSync(path.join(folder, 'Xvfb_screen0')),
    close: async () => {
      await bus.close();
      for (const child of [panel, screen]) await end(child);
      session.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Reads a property of an object on a bus, as plain JavaScript. */
export async function readProperty<T>(
  bus: MessageBus,
  [name, object]: readonly [string, string],
  from: string,
  property: string,
): Promise<T> {
  const properties = await bus.getInterface(name, object, 'org.freedesktop.DBus.Properties');
  return toPlain<T>(await properties['Get'](from, property));
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** One panel at the top with the tray alone, in xfconf's files. */
function writeConfiguration(home: string): void {
  const folder = path.join(home, 'config', 'xfce4', 'xfconf', 'xfce-perchannel-xml');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'xfce4-panel.xml'), CONFIGURATION);
}

const CONFIGURATION = `<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="size" type="uint" value="32"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray">
      <property name="icon-size" type="int" value="24"/>
    </property>
  </property>
</channel>
`;
