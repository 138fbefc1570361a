import { Notification } from 'electron';
import type { DesktopNotification } from '../core/fold-tidings.ts';
import type { Target } from '../core/tidings.ts';

/** So many are kept: one that is collected as garbage hears of no click. */
const KEPT = 20;

let kept: readonly Notification[] = [];

/**
 * Shows a notification of the system, where it has them; a click leads on. That one cannot be shown is
 * usual, for example on macOS for an app that is not signed.
 */
export function notify(
  { title, body, target }: DesktopNotification,
  lead: (target: Target) => void,
): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title, body });
  const forget = (): void => {
    kept = kept.filter((each) => each !== notification);
  };
  kept = [notification, ...kept].slice(0, KEPT);
  notification.on('failed', forget);
  notification.on('click', () => {
    forget();
    lead(target);
  });
  notification.show();
}
