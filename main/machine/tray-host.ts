import { askBusWhether } from './ask-bus.ts';

/**
 * Whether the desktop shows tray icons now. On Linux many do not, or only with an extension, and an
 * icon that nobody shows fails without a word; where the desktop does not say, none is shown.
 */
export async function hasTrayHost(platform: string = process.platform): Promise<boolean> {
  return platform !== 'linux' || (await askBusWhether(WATCHER)) === true;
}

/** https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierWatcher/ */
const WATCHER = {
  bus: 'session',
  name: 'org.kde.StatusNotifierWatcher',
  path: '/StatusNotifierWatcher',
  interface: 'org.freedesktop.DBus.Properties',
  method: 'Get',
  args: ['org.kde.StatusNotifierWatcher', 'IsStatusNotifierHostRegistered'],
} as const;
