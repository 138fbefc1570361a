import { originOf } from './carried-url.ts';

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type Permission = Parameters<NonNullable<RequestHandler>>[1];

/** Chromium's name for a permission, and Electron's. */
const names: readonly (readonly [chromium: string, electron: Permission])[] = [
  ['notifications', 'notifications'],
  ['geolocation', 'geolocation'],
  ['camera', 'media'],
  ['microphone', 'media'],
  ['clipboard-read', 'clipboard-read'],
  ['midi', 'midi'],
  ['idle-detection', 'idle-detection'],
  ['window-management', 'window-management'],
  ['local-fonts', 'local-fonts'],
];

/** The app's two handlers, as its session keeps them. */
export const permissionHandlers: { request: RequestHandler; check: CheckHandler } = {
  request: null,
  check: null,
};

/**
 * Asks the app's handlers about every permission before a page arrives, because Chromium has no
 * way to ask while the page waits. Without a handler Chromium's own rule holds.
 * @returns Chromium's name of each permission that was decided, and whether it is granted.
 */
export async function decidePermissions(
  contents: Electron.WebContents,
  url: string,
): Promise<ReadonlyMap<string, boolean>> {
  const decided = new Map<string, boolean>();
  for (const [chromium, permission] of names) {
    const isGranted = await decide(contents, permission, url);
    if (isGranted !== undefined) decided.set(chromium, isGranted);
  }
  return decided;
}

async function decide(
  contents: Electron.WebContents,
  permission: Permission,
  url: string,
): Promise<boolean | undefined> {
  const { request, check } = permissionHandlers;
  const facts = { isMainFrame: true, requestingUrl: url, securityOrigin: originOf(url) };
  if (check !== null && !check(contents, permission, originOf(url), facts)) return false;
  if (request !== null)
    return new Promise((resolve) => request(contents, permission, resolve, facts));
  return check === null ? undefined : true;
}
