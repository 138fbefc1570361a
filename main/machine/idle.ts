import { ask } from './ask.ts';
import { askBus } from './ask-bus.ts';

/**
 * For how many seconds nobody has used the computer, where there is no Electron to ask. Null on
 * Windows, on desktops that do not say, and where nobody is logged in at a screen.
 */
export async function readIdleSeconds(platform: string = process.platform): Promise<number | null> {
  switch (platform) {
    case 'linux': {
      const ms = (await askBus(MUTTER)) ?? (await askBus(KDE));
      return ms === null ? null : Math.floor(ms / 1_000);
    }
    case 'darwin':
      return readHidIdleTime(
        (await ask('/usr/sbin/ioreg', ['-c', 'IOHIDSystem', '-d', '4'])) ?? '',
      );
    default:
      return null;
  }
}

/** GNOME, in milliseconds. */
const MUTTER = {
  bus: 'session',
  name: 'org.gnome.Mutter.IdleMonitor',
  path: '/org/gnome/Mutter/IdleMonitor/Core',
  interface: 'org.gnome.Mutter.IdleMonitor',
  method: 'GetIdletime',
  args: [],
} as const;

/** KDE under X11, in milliseconds too; others' screen savers answer the same question in seconds. */
const KDE = {
  bus: 'session',
  name: 'org.kde.screensaver',
  path: '/org/freedesktop/ScreenSaver',
  interface: 'org.freedesktop.ScreenSaver',
  method: 'GetSessionIdleTime',
  args: [],
} as const;

/** Reads macOS's own count, in nanoseconds, out of the registry of its input devices. */
export function readHidIdleTime(text: string): number | null {
  const nanoseconds = /"HIDIdleTime" = (\d+)/.exec(text)?.[1];
  return nanoseconds === undefined ? null : Math.floor(Number(nanoseconds) / 1e9);
}
