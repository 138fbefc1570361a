import { app, dialog, ipcMain, powerMonitor, session, shell } from 'electron';
import os from 'node:os';
import path from 'node:path';
import { composeBellhop, type Bellhop } from './compose.ts';
import { furnishDesktop, openAtStart } from './compose-desktop.ts';
import { warnOf } from './compose-schedules.ts';
import { keepTray } from './compose-tray.ts';
import type { Host } from './host.ts';
import { tellByNotifications } from './compose-notifications.ts';
import { linkAmong, ownWords } from './core/deep-link.ts';
import { readIdleSeconds } from './machine/idle.ts';
import { makeEnding, type Ending } from './flow/ending.ts';
import { foldNews } from './flow/fold-news.ts';
import { makeQuit } from './flow/quit.ts';
import { answerWindow } from './ipc/answer.ts';
import { makeAnswers } from './ipc/answers.ts';
import { serveLocally } from './ipc/local-socket.ts';
import { setAppMenu } from './shell/app-menu.ts';
import { chooseFile, chooseFolders, chooseTarget } from './shell/choose-folders.ts';
import { denyPermissions, guardPages } from './shell/guards.ts';
import { idleSeconds, keepAwake, onSystemEnd } from './shell/power.ts';
import { registerScheme, servePage } from './shell/protocol.ts';
import { openElectronStore } from './shell/settings-file.ts';
import { claimLinks, listenForLinks, type Links } from './shell/links.ts';
import { startAtLogin, startsHidden } from './shell/start-at-login.ts';
import { notify } from './shell/notify.ts';
import { openFolder } from './shell/open-folder.ts';
import { keepLanguage } from './shell/language.ts';
import { keepTheme } from './shell/theme.ts';
import { nameApp, quit } from './shell/the-app.ts';
import type { MainWindow } from './shell/window.ts';
import { SETTINGS_FILE_NAME, settingsFileOptions } from './store/configuration-file.ts';
import { defaultDataFolder } from './store/data-folder.ts';
import { writePrivateFile } from './store/write-private-file.ts';
import { version } from './version.ts';
import { readProxyRule } from './webhook/proxy.ts';

/** The bundles and the assets stand beside each other, in the checkout and in the package. */
const root = path.resolve(import.meta.dirname, '..', '..');
const dataFolder = dataFolderOf(process.argv);

/**
 * How long the app may take to close when the system ends: a little less than logind's own five
 * seconds (InhibitDelayMaxSec), after which Windows asks the user too. A run that is not over by then
 * is found at the next start.
 */
const SYSTEM_END_MS = 4_500;

type Login = ReturnType<typeof startAtLogin>;

nameApp();
app.setPath('userData', path.join(dataFolder, 'window'));
if (app.requestSingleInstanceLock()) {
  app.enableSandbox();
  registerScheme();
  guardPages();
  const links = listenForLinks(app, process.argv);
  void app.whenReady().then(() => start(links));
} else app.quit();

async function start(links: Links): Promise<void> {
  const login = openLogin();
  const composed = await composeBellhop(host(login));
  if (!composed.ok) {
    dialog.showErrorBox(composed.failure.message, composed.failure.hint);
    app.exit(1);
    return;
  }
  await furnish(composed.value, login, links);
}

/** Gives Bellhop its face, its doors and its ending, and lets it begin. */
async function furnish(bellhop: Bellhop, login: Login, links: Links): Promise<void> {
  denyPermissions();
  servePage(path.join(root, 'out', 'renderer'));
  const window = furnishDesktop(bellhop, { root, dataFolder, quit });
  const answers = makeAnswers(bellhop.api);
  answerWindow(ipcMain, answers, ({ senderFrame }) => window.owns(senderFrame));
  const hear = foldNews(bellhop.news.hear, setImmediate);
  hear((name, news) => {
    window.tell(name, news);
  });
  const crier = tellByNotifications(bellhop, {
    seen: window.seen,
    draw: (notification) => {
      notify(notification, window.show);
    },
  });
  await keepTheme(bellhop);
  const onOtherLanguage = await keepLanguage(bellhop);
  setAppMenu(window.show);
  const assets = path.join(root, 'assets');
  const drawTray = keepTray(bellhop, { assets, show: window.show, quit });
  onOtherLanguage(() => {
    setAppMenu(window.show);
    drawTray();
  });
  listenToSystem(bellhop, window);
  if (dataFolder === usualDataFolder()) claimLinks(app, process.execPath);
  const isHidden = startsHidden(process.argv, { app, platform: process.platform });
  void openAtStart(bellhop, window, { links, isHidden });
  const door = await serveLocally(dataFolder, answers, hear);
  endWell(bellhop, window, () => {
    crier.stop();
    return door.close();
  });
  await Promise.all([bellhop.start({ schedules: true }), login.refresh()]);
}

function openLogin(): Login {
  return startAtLogin({
    app,
    platform: process.platform,
    environment: process.env,
    program: process.execPath,
    home: os.homedir(),
    dataFolder: dataFolder === usualDataFolder() ? null : dataFolder,
    write: (file, text) => writePrivateFile(file, text, { replace: true }),
  });
}

function host(login: Host['login']): Host {
  return {
    version,
    dataFolder,
    openSettings: (folder) =>
      openElectronStore({ ...settingsFileOptions, cwd: folder, name: SETTINGS_FILE_NAME }),
    chooseFolders,
    chooseFile,
    chooseTarget,
    openFolder,
    openSettingsPage: async (address) => {
      await shell.openExternal(address);
      return { ok: true, value: null };
    },
    resolveProxy: async (origin) =>
      readProxyRule(await session.defaultSession.resolveProxy(origin)),
    login,
    // Wayland's desktops are asked themselves.
    idleSeconds: async () => idleSeconds(process.env) ?? (await readIdleSeconds()),
    keepAwake,
    renderWorker: new URL('render-worker.js', import.meta.url),
  };
}

function listenToSystem(bellhop: Bellhop, window: MainWindow): void {
  app.on('second-instance', (_event, argv) => {
    const runId = linkAmong(argv);
    window.show(runId === null ? undefined : { runId });
  });
  app.on('activate', () => {
    window.show();
  });
  // A tray app stays when its window is closed; restic tests old locks with a SIGHUP.
  app.on('window-all-closed', () => undefined);
  process.on('SIGHUP', () => undefined);
  powerMonitor.on('resume', () => {
    bellhop.wake();
  });
  // What waits for mains power, or for its owner with network and drives, waits for no tick.
  for (const name of ['on-ac', 'unlock-screen'] as const) {
    (powerMonitor as NodeJS.EventEmitter).on(name, () => {
      bellhop.look();
    });
  }
}

/** Quits only when runs are cancelled cleanly and the database is closed. */
function endWell(bellhop: Bellhop, window: MainWindow, closeDoor: () => Promise<void>): void {
  const ending: Ending = makeEnding({
    close: async () => {
      window.letGo();
      await closeDoor();
      await bellhop.close();
    },
    leave: () => {
      // A keychain prompt that nobody answers must not keep the app, nor what is not closed in time.
      if (bellhop.isHeld()) process.kill(process.pid, 'SIGKILL');
      app.exit(0);
    },
    after: (ms, act) => setTimeout(act, ms),
  });
  const quitAsked = makeQuit({
    hasUnsavedChanges: () => !ending.hasBegun() && window.hasUnsavedChanges(),
    ask: window.askQuitting,
    quit: () => {
      ending.begin(null);
    },
    failed: warnOf,
  });
  app.on('before-quit', (event) => {
    event.preventDefault();
    void quitAsked();
  });
  // Whoever sends these, as a session does at its end, waits for no answer to a question.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      ending.begin(null);
    });
  }
  onSystemEnd(() => {
    ending.begin(SYSTEM_END_MS);
  });
}

function usualDataFolder(): string {
  return defaultDataFolder({ ...process.env, BELLHOP_DATA: '' }, process.platform);
}

function dataFolderOf(argv: readonly string[]): string {
  const words = ownWords(argv);
  const at = words.indexOf('--data');
  const chosen = at === -1 ? undefined : words[at + 1];
  return chosen === undefined
    ? defaultDataFolder(process.env, process.platform)
    : path.resolve(chosen);
}
