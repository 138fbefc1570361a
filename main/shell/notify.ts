import { Notification } from 'electron';
import type { Notice } from '../../preload/contract/api.ts';
import type { MainWindow } from './window.ts';

/** Tells the user about a hook by the system's own notifications, where it has them. */
export function notify({ kind, message }: Notice, window: Pick<MainWindow, 'show'>): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title: TITLES[kind], body: message });
  notification.on('click', () => {
    window.show();
  });
  notification.show();
}

const TITLES: Readonly<Record<Notice['kind'], string>> = {
  'hook-disabled': 'A hook was switched off',
  'hook-paused': 'A hook keeps failing',
  'hook-recovered': 'A hook works again',
  'profile-overdue': 'A backup is overdue',
};
