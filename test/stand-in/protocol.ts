import { carryScheme } from './carried-url.ts';
import { honest } from './honest.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();

export const protocol = honest<Electron.Protocol>('protocol', {
  registerSchemesAsPrivileged(schemes) {
    for (const { scheme } of schemes) carryScheme(scheme);
  },
  handle(scheme, handler) {
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`);
    carryScheme(scheme);
    handlers.set(scheme, handler);
  },
  unhandle: (scheme) => void handlers.delete(scheme),
  isProtocolHandled: (scheme) => handlers.has(scheme),
} satisfies Partial<Electron.Protocol>);

/** The app's handler for an address, if it handles that scheme itself. */
export function handlerOf(url: string): Handler | undefined {
  return handlers.get(url.slice(0, url.indexOf(':')));
}
