import { bypasses } from './no-proxy.ts';
import { portOf } from './url-place.ts';

/** A proxy as it is dialled, and as it may be shown. */
export interface Proxy {
  readonly url: URL;
  /** `http://host:port`, without credentials. */
  readonly shown: string;
  /** The value of `Proxy-Authorization`; null without credentials. */
  readonly authorization: string | null;
  /** What must not be seen in any text. */
  readonly secrets: readonly string[];
}

/**
 * The proxy that the environment asks for, as curl reads it: lower case wins, `ALL_PROXY` is for
 * what has none of its own. This computer itself is never called through a proxy.
 */
export function proxyFor(
  url: string,
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  if (!URL.canParse(url)) return null;
  const target = new URL(url);
  const get = (name: string) => environment[name.toLowerCase()] ?? environment[name] ?? '';
  if (bypasses(target, get('NO_PROXY'))) return null;
  const own = target.protocol === 'https:' ? get('HTTPS_PROXY') : get('HTTP_PROXY');
  const wanted = own.trim() === '' ? get('ALL_PROXY').trim() : own.trim();
  if (wanted === '') return null;
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(wanted) ? wanted : `http://${wanted}`;
  return readProxy(written) === null ? null : written;
}

/**
 * The first way in an answer of Electron's `session.resolveProxy`, like `PROXY host:3128; DIRECT`,
 * that can be gone: null is a direct connection.
 */
export function readProxyRule(rule: string): string | null {
  for (const way of rule.split(';')) {
    const [kind = '', place = ''] = way.trim().split(/\s+/);
    const scheme = SCHEMES[kind.toUpperCase()];
    if (kind.toUpperCase() === 'DIRECT') return null;
    if (scheme !== undefined && place !== '') return `${scheme}://${place}`;
  }
  return null;
}

/** Takes a proxy's URL apart; null for one that Bellhop cannot speak to. */
export function readProxy(text: string): Proxy | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (!['http:', 'https:'].includes(url.protocol) || url.hostname === '') return null;
  const shown = `${url.protocol}//${url.hostname}:${String(portOf(url))}`;
  if (url.username === '' && url.password === '') {
    return { url, shown, authorization: null, secrets: [] };
  }
  const credentials = `${decoded(url.username)}:${decoded(url.password)}`;
  const encoded = Buffer.from(credentials, 'utf8').toString('base64');
  const secrets = [encoded, decoded(url.password), url.password].filter((each) => each !== '');
  return { url, shown, authorization: `Basic ${encoded}`, secrets };
}

const SCHEMES: Readonly<Record<string, string>> = { PROXY: 'http', HTTPS: 'https' };

/** A password may hold a `%` that encodes nothing; then it is meant as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
