import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  APP_ID,
  startAtLogin,
  startsHidden,
  type LoginNeeds,
} from '../../../main/shell/start-at-login.ts';
import { writePrivateFile } from '../../../main/store/write-private-file.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

type Settings = Partial<Electron.LoginItemSettings>;

/** Electron's `app` on a system that answers this once it was asked to start it at login. */
function anApp({ before = {}, after = {}, isPackaged = true } = {}) {
  const asked: Electron.Settings[] = [];
  const plain: Electron.LoginItemSettings = {
    openAtLogin: false,
    wasOpenedAtLogin: false,
    status: 'not-registered',
    executableWillLaunchAtLogin: false,
    launchItems: [],
  };
  const app = {
    isPackaged,
    getAppPath: () => '/home/ada/bellhop',
    getLoginItemSettings: (): Electron.LoginItemSettings => ({
      ...plain,
      ...(asked.at(-1)?.openAtLogin === true ? after : before),
    }),
    setLoginItemSettings: (settings: Electron.Settings) => asked.push(settings),
  };
  return { app, asked };
}

function needs(changes: Partial<LoginNeeds> = {}): LoginNeeds {
  return {
    app: anApp().app,
    platform: 'linux',
    environment: {},
    program: '/opt/Bellhop/bellhop',
    home: temporaryFolder(),
    dataFolder: null,
    write: (file, text) => writePrivateFile(file, text, { replace: true }),
    ...changes,
  };
}

/** The entries in the autostart folder, by their names. */
function entriesIn(config: string): Readonly<Record<string, string>> {
  const folder = path.join(config, 'autostart');
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      /^Exec=(.*)$/m.exec(readFileSync(path.join(folder, name), 'utf8'))?.[1] ?? '',
    ]),
  );
}

describe('start at login on Linux', () => {
  it('is an entry of the app in the usual folder', async () => {
    const home = temporaryFolder();
    await startAtLogin(needs({ home })).set(true);
    expect(entriesIn(path.join(home, '.config'))).toEqual({
      'app.bellhop.Bellhop.desktop': '/opt/Bellhop/bellhop --hidden',
    });
  });

  it('heeds XDG_CONFIG_HOME', async () => {
    const config = temporaryFolder();
    await startAtLogin(needs({ environment: { XDG_CONFIG_HOME: config } })).set(true);
    expect(Object.keys(entriesIn(config))).toEqual(['app.bellhop.Bellhop.desktop']);
  });

  it('has an entry of its own for another data folder', async () => {
    const config = temporaryFolder();
    const environment = { XDG_CONFIG_HOME: config };
    await startAtLogin(needs({ environment })).set(true);
    await startAtLogin(needs({ environment, dataFolder: '/mnt/a b' })).set(true);
    expect(Object.values(entriesIn(config)).toSorted()).toEqual([
      '/opt/Bellhop/bellhop --data "/mnt/a b" --hidden',
      '/opt/Bellhop/bellhop --hidden',
    ]);
  });

  it('starts a checkout by its folder', async () => {
    const config = temporaryFolder();
    const { app } = anApp({ isPackaged: false });
    await startAtLogin(needs({ app, environment: { XDG_CONFIG_HOME: config } })).set(true);
    expect(Object.values(entriesIn(config))).toEqual([
      '/opt/Bellhop/bellhop /home/ada/bellhop --hidden',
    ]);
  });

  it('starts an AppImage by its file, and is not fooled by the one that a terminal came in', async () => {
    const config = temporaryFolder();
    const appImage = { APPIMAGE: '/home/ada/B.AppImage', APPDIR: '/tmp/.mount_B1' };
    const environment = { XDG_CONFIG_HOME: config, ...appImage };
    const login = startAtLogin(needs({ environment, program: '/tmp/.mount_B1/bellhop' }));
    await login.set(true);
    expect(Object.values(entriesIn(config))).toEqual(['/home/ada/B.AppImage --hidden']);
    await startAtLogin(needs({ environment })).set(true);
    expect(Object.values(entriesIn(config))).toEqual(['/opt/Bellhop/bellhop --hidden']);
  });

  it.each([
    ['Flatpak', { FLATPAK_ID: 'app.bellhop.Bellhop' }],
    ['Snap', { SNAP: '/opt/Bellhop' }],
  ])('is off limits in a %s, and says why', async (name, environment) => {
    const home = temporaryFolder();
    const login = startAtLogin(needs({ home, environment }));
    const state = await login.state();
    expect(state.kind).toBe('off-limits');
    expect(state.message).toContain(name);
    expect(await login.set(true)).toMatchObject({ ok: false });
    expect(entriesIn(path.join(home, '.config'))).toEqual({});
  });

  it('is not off limits in the terminal of a snap', async () => {
    const login = startAtLogin(needs({ environment: { SNAP: '/snap/editor/12' } }));
    expect(await login.state()).toMatchObject({ kind: 'off' });
  });
});

describe('start at login on macOS', () => {
  const onMac = (before: Settings, after: Settings = {}) => {
    const { app, asked } = anApp({ before, after });
    return { login: startAtLogin(needs({ app, platform: 'darwin' })), asked };
  };

  it('is switched on and off by the system', async () => {
    const { login, asked } = onMac({ status: 'not-found' }, { status: 'enabled' });
    expect(await login.state()).toEqual({ kind: 'off', message: '' });
    expect(await login.set(true)).toEqual({ ok: true, value: { kind: 'on', message: '' } });
    expect(await login.set(false)).toEqual({ ok: true, value: { kind: 'off', message: '' } });
    expect(asked).toEqual([{ openAtLogin: true }, { openAtLogin: false }]);
  });

  it('says where to allow it', async () => {
    const { login } = onMac({}, { status: 'requires-approval' });
    const set = await login.set(true);
    expect(set).toMatchObject({ ok: true, value: { kind: 'needs-approval' } });
    expect((await login.state()).message).toContain('Login Items');
  });

  it('says so when the system has not taken it', async () => {
    const { login } = onMac({}, { status: 'not-found' });
    expect(await login.set(true)).toMatchObject({ ok: false, failure: { kind: 'not-available' } });
  });

  it('needs an installed app with its usual data folder', async () => {
    const { app } = anApp({ isPackaged: false });
    const asking = [
      needs({ app, platform: 'darwin' }),
      needs({ platform: 'darwin', dataFolder: '/x' }),
    ];
    for (const each of asking) {
      expect(await startAtLogin(each).state()).toMatchObject({ kind: 'off-limits' });
    }
  });

  it('starts hidden when the system says that it has opened the app', () => {
    const opened = anApp({ before: { wasOpenedAtLogin: true } }).app;
    expect(startsHidden([], { app: opened, platform: 'darwin' })).toBe(true);
    expect(startsHidden([], { app: anApp().app, platform: 'darwin' })).toBe(false);
    expect(startsHidden([], { app: opened, platform: 'linux' })).toBe(false);
    expect(startsHidden(['bellhop', '--hidden'], { app: anApp().app, platform: 'linux' })).toBe(
      true,
    );
  });
});

describe('start at login on Windows', () => {
  const onWindows = (after: Settings) => {
    const { app, asked } = anApp({ after });
    const dataFolder = 'D:\\my data';
    return { login: startAtLogin(needs({ app, platform: 'win32', dataFolder })), asked };
  };

  it('asks for it with its arguments, paths in quotes', async () => {
    const { login, asked } = onWindows({ openAtLogin: true, executableWillLaunchAtLogin: true });
    expect(await login.set(true)).toEqual({ ok: true, value: { kind: 'on', message: '' } });
    expect(asked).toEqual([{ openAtLogin: true, args: ['--data', '"D:\\my data"', '--hidden'] }]);
  });

  it('reads what Task Manager has switched off', async () => {
    const { login } = onWindows({ openAtLogin: true, executableWillLaunchAtLogin: false });
    expect(await login.set(true)).toMatchObject({ ok: false });
    const state = await login.state();
    expect(state.kind).toBe('off');
    expect(state.message).toContain('Task Manager');
  });
});

it('has one name for the system, the package and the desktop', () => {
  const root = path.resolve(import.meta.dirname, '../../..');
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  expect(JSON.parse(read('package.json'))).toMatchObject({ desktopName: `${APP_ID}.desktop` });
  expect(read('electron-builder.yml')).toContain(`appId: ${APP_ID}\n`);
  expect(read('electron-builder.yml')).toContain('syncDesktopName: true');
});
