import { BrowserWindow, powerMonitor, powerSaveBlocker } from 'electron';

/** Keeps the computer, not its screen, from falling asleep until it is called off. */
export function keepAwake(): () => void {
  const id = powerSaveBlocker.start('prevent-app-suspension');
  return () => {
    if (powerSaveBlocker.isStarted(id)) powerSaveBlocker.stop(id);
  };
}

/**
 * For how many seconds nobody has used keyboard or mouse; null under Wayland, where Electron answers
 * zero for "it cannot be found out".
 */
export function idleSeconds({
  XDG_SESSION_TYPE: session,
}: Readonly<Record<string, string | undefined>>): number | null {
  return session === 'wayland' ? null : powerMonitor.getSystemIdleTime();
}

/**
 * Calls back when the system shuts down or the session ends, and has it wait until the app has ended.
 * Windows tells only windows, and Bellhop may have none, so there a bare one listens, never shown.
 */
export function onSystemEnd(act: () => void): void {
  const wait = (event: { preventDefault(): void }): void => {
    event.preventDefault();
    act();
  };
  if (process.platform === 'win32') {
    const listening = new BrowserWindow({ show: false, skipTaskbar: true, width: 1, height: 1 });
    listening.on('query-session-end', wait);
    listening.on('session-end', act);
    return;
  }
  // Electron's types leave out the event, which its documentation tells to prevent.
  (powerMonitor as NodeJS.EventEmitter).on('shutdown', wait);
}
