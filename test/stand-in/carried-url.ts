const carried = new Set<string>();
const suffix = 'standin.invalid';

/** Makes a scheme one of those that an app answers itself, so that its addresses get carried. */
export function carryScheme(scheme: string): void {
  carried.add(scheme);
}

/**
 * The address that Chromium is given for an app's own: `app://bundle/x` becomes
 * `https://bundle.app.standin.invalid/x`, because a stock Chromium cannot navigate to a scheme it
 * does not know. Other addresses stay as they are.
 */
export function toCarried(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url);
  const [, scheme, host, rest] = match ?? [];
  if (scheme === undefined || !carried.has(scheme)) return url;
  return `https://${host}.${scheme}.${suffix}${rest === '' ? '/' : rest}`;
}

/** The way back from {@link toCarried}, so that the main process only ever sees the app's schemes. */
export function fromCarried(url: string): string {
  const match = /^https:\/\/([^/]*)\.([a-z0-9+-]+)\.standin\.invalid(.*)$/.exec(url);
  return match === null ? url : `${match[2]}://${match[1]}${match[3]}`;
}

/** The origin as Electron tells it: a standard custom scheme has one, where `URL` says "null". */
export function originOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { origin, protocol, host } = new URL(url);
  return origin === 'null' && host !== '' ? `${protocol}//${host}` : origin;
}
