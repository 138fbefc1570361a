import { app, Notification } from 'electron';
import { APP_ID } from './start-at-login.ts';

/** Bellhop's own, for ever: under it Windows finds the program that a notification belongs to. */
const ACTIVATOR = '{6F0C8A5E-2B3D-4E1B-9A57-C1D0B4E3F7A2}';

/**
 * Says, before there is any window or notification, whose they are: Windows groups by the first name, and
 * by the second a click on a notification finds Bellhop after it has ended.
 */
export function nameApp(platform: string = process.platform): void {
  app.setAppUserModelId(APP_ID);
  if (platform === 'win32') app.setToastActivatorCLSID(ACTIVATOR);
}

/** Calls back for each click on a notification, also for the one that has started Bellhop. */
export function onToastClick(act: () => void, platform: string = process.platform): void {
  if (platform === 'win32') {
    Notification.handleActivation(() => {
      act();
    });
  }
}

/** Ends the app, as Quit in a menu does. */
export function quit(): void {
  app.quit();
}
