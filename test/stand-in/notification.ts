import { HonestEmitter } from './honest.ts';

type Options = Electron.NotificationConstructorOptions;

/** A notification that is recorded, not drawn: `Notification.shown` lists all that were. */
export class Notification extends HonestEmitter {
  static shown: readonly Notification[] = [];
  title: string;
  subtitle: string;
  body: string;
  silent: boolean;

  constructor(options: Options = {}) {
    super('Notification');
    this.title = options.title ?? '';
    this.subtitle = options.subtitle ?? '';
    this.body = options.body ?? '';
    this.silent = options.silent ?? false;
  }

  static isSupported(): boolean {
    return true;
  }

  /** Nothing that was shown outlives the app here, so that nobody is ever called back. */
  static handleActivation(): void {}

  show(): void {
    Notification.shown = [...Notification.shown, this];
    this.emit('show', {});
  }

  close(): void {
    this.emit('close', {});
  }
}
