import {
  app,
  BrowserWindow,
  ipcMain,
  Menu,
  nativeImage,
  net,
  protocol,
  session,
  Tray,
} from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import ElectronStore from 'electron-store';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

// A tray app in miniature, made the way Bellhop is, for the specs of the stand-in.
const folder = import.meta.dirname;
const start = 'app://bundle/index.html';
let isQuitting = false;
let window: BrowserWindow | undefined;

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
const dataFolder = process.argv[process.argv.indexOf('--data') + 1];
if (dataFolder !== undefined) app.setPath('userData', path.resolve(dataFolder));
if (app.requestSingleInstanceLock({ hello: 'from the second' })) begin();
else app.exit(75);

function begin(): void {
  const heard: unknown[] = [];
  const store = new ElectronStore<{ count: number }>({ defaults: { count: 0 } });
  app.on('second-instance', (_event, argv, _folder, additional) => {
    heard.push({ argv: argv.slice(1), additional });
    window?.show();
    window?.webContents.send('second-instance', heard.length);
  });
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => undefined);
  ipcMain.handle('add', (event, left: number, right: number) => {
    refuseStrangers(event);
    return left + right;
  });
  ipcMain.handle('echo', (_event, value: unknown) => value);
  ipcMain.handle('values', () => ({
    date: new Date(0),
    map: new Map([['key', new Set([1n])]]),
    bytes: new Uint8Array([1, 2, 3]),
    nothing: undefined,
    error: new RangeError('too far'),
  }));
  ipcMain.handle('count', () => {
    store.set('count', store.get('count') + 1);
    return store.get('count');
  });
  ipcMain.handle('fail', () => {
    throw new TypeError('no such plan');
  });
  ipcMain.handle('heard', () => heard);
  ipcMain.on('greet', (event, name: string) => event.sender.send('greeting', `Hello ${name}`));
  void app.whenReady().then(ready);
}

function ready(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, callback) =>
    callback(false),
  );
  protocol.handle('app', serve);
  const tray = new Tray(nativeImage.createEmpty());
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { id: 'open', label: 'Open', click: () => (window ?? open()).show() },
      { id: 'quit', label: 'Quit', click: () => app.quit() },
    ]),
  );
  open();
}

function open(): BrowserWindow {
  const opened = new BrowserWindow({
    width: 900,
    height: 600,
    show: false,
    webPreferences: {
      preload: path.join(folder, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
    },
  });
  window = opened;
  opened.once('ready-to-show', () => opened.show());
  opened.on('close', (event) => {
    if (isQuitting) return;
    event.preventDefault();
    opened.hide();
  });
  opened.on('closed', () => {
    window = undefined;
  });
  opened.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  opened.webContents.on('will-navigate', (event) => {
    if (!event.url.startsWith('app://bundle/')) event.preventDefault();
  });
  void opened.loadURL(start);
  return opened;
}

async function serve(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const file = path.join(folder, path.normalize(pathname));
  const response = await net.fetch(pathToFileURL(file).href);
  const headers = new Headers(response.headers);
  headers.set('content-security-policy', "default-src 'self'");
  return new Response(response.body, { headers });
}

function refuseStrangers({ senderFrame }: IpcMainInvokeEvent): void {
  if (senderFrame?.origin !== 'app://bundle' || senderFrame.parent !== null)
    throw new Error(`untrusted sender ${senderFrame?.url}`);
}
