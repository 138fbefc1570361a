import { app, session } from 'electron';
import { WINDOW_ORIGIN } from './protocol.ts';

/** Keeps every page where it is, whatever made it: security checklist, items 12, 13, 14. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** The window may use nothing of the machine: item 5. Electron's default is to allow all. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.setDevicePermissionHandler(() => false);
}

function stay(event: { readonly url: string; preventDefault(): void }): void {
  if (!event.url.startsWith(`${WINDOW_ORIGIN}/`)) event.preventDefault();
}
