import type { ElectronApplication } from '@playwright/test';

/** The titles of all notifications that were shown, which the stand-in keeps. */
export function shownNotifications(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(({ Notification }) => {
    const { shown } = Notification as unknown as { shown: readonly Electron.Notification[] };
    return shown.map(({ title }) => title);
  });
}

/** Clicks the newest of them. */
export async function clickNewestNotification(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Notification }) => {
    const { shown } = Notification as unknown as { shown: readonly NodeJS.EventEmitter[] };
    shown.at(-1)?.emit('click');
  });
}
