import { HonestEmitter, honest } from './honest.ts';
import { net } from './net.ts';
import { permissionHandlers } from './permissions.ts';
import { protocol } from './protocol.ts';
import { webRequest } from './web-request.ts';

class Session
  extends HonestEmitter
  implements
    Pick<
      Electron.Session,
      | 'protocol'
      | 'resolveProxy'
      | 'setDevicePermissionHandler'
      | 'setPermissionCheckHandler'
      | 'setPermissionRequestHandler'
      | 'setSpellCheckerEnabled'
      | 'webRequest'
    >
{
  readonly protocol = protocol;
  readonly webRequest = webRequest;

  constructor() {
    super('session.defaultSession');
  }

  fetch(...given: Parameters<Electron.Session['fetch']>): Promise<Response> {
    return net.fetch(...given);
  }
  /** Chromium is started without a proxy. */
  async resolveProxy(): Promise<string> {
    return 'DIRECT';
  }
  setPermissionRequestHandler(handler: typeof permissionHandlers.request): void {
    permissionHandlers.request = handler;
  }
  setPermissionCheckHandler(handler: typeof permissionHandlers.check): void {
    permissionHandlers.check = handler;
  }
  /** There are no devices here, so the handler would never be asked. */
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}
}

export const session = honest<{ readonly defaultSession: Session }>('session', {
  defaultSession: new Session(),
});
