import type { Failure, Result } from '../../preload/contract/result.ts';
import type { LoginState } from '../../preload/contract/schedule.ts';
import { t } from '../../words/t.ts';

/** Whether the system starts the app at login, and how to have it do so. */
export interface LoginItem {
  state(): Promise<LoginState>;
  set(on: boolean): Promise<Result<LoginState>>;
}

/** What Electron's `app` knows of it. */
export type LoginItemApp = Pick<Electron.App, 'getLoginItemSettings' | 'setLoginItemSettings'>;

/** The login item that macOS keeps for the app; it starts without arguments. */
export function macLoginItem(app: LoginItemApp): LoginItem {
  return itemOf(
    () => macState(app.getLoginItemSettings()),
    (openAtLogin) => {
      app.setLoginItemSettings({ openAtLogin });
    },
  );
}

/** The login item that Windows keeps for the app, with the arguments that it is started with. */
export function windowsLoginItem(app: LoginItemApp, words: readonly string[]): LoginItem {
  const args = words.map(quoted);
  return itemOf(
    () => windowsState(app.getLoginItemSettings({ args })),
    (openAtLogin) => {
      app.setLoginItemSettings({ openAtLogin, args });
    },
  );
}

function itemOf(read: () => LoginState, write: (on: boolean) => void): LoginItem {
  return {
    state: async () => read(),
    set: async (on) => {
      write(on);
      const now = read();
      if (on && now.kind === 'off') return { ok: false, failure: refused() };
      return { ok: true, value: now };
    },
  };
}

/** `not-found` is also said of an app that has never asked to be started. */
function macState({ status }: Electron.LoginItemSettings): LoginState {
  switch (status) {
    case 'enabled':
      return { kind: 'on', message: '' };
    case 'requires-approval':
      return {
        kind: 'needs-approval',
        message: t('failuresStore.allowLoginItem'),
      };
    case 'not-registered':
    case 'not-found':
      return { kind: 'off', message: '' };
  }
}

function windowsState(settings: Electron.LoginItemSettings): LoginState {
  const { openAtLogin, executableWillLaunchAtLogin } = settings;
  if (openAtLogin && !executableWillLaunchAtLogin) {
    return { kind: 'off', message: t('failuresStore.offInTaskManager') };
  }
  return { kind: openAtLogin ? 'on' : 'off', message: '' };
}

/** Electron joins the arguments with spaces, as they are. */
function quoted(word: string): string {
  return /\s/.test(word) ? `"${word}"` : word;
}

const refused = (): Failure => ({
  kind: 'not-available',
  message: t('failuresStore.loginRefused'),
  hint: t('failuresStore.loginRefusedHint'),
});
