/** Where a repository is, as far as that can be told from its location. */
export type RepositoryPlace =
  | { readonly kind: 'folder'; readonly path: string }
  | {
      readonly kind: 'server';
      readonly host: string;
      readonly port: number;
      /** `https://host` where restic speaks HTTP to it, and so may go through a proxy; else null. */
      readonly origin: string | null;
    }
  | { readonly kind: 'elsewhere' };

type Environment = Readonly<Record<string, string>>;

/**
 * Reads what restic takes as `--repo`, with the repository's own variables, which name the servers
 * of some: https://restic.readthedocs.io/en/stable/030_preparing_a_new_repo.html
 */
export function placeOf(location: string, environment: Environment = {}): RepositoryPlace {
  const { scheme, rest } = splitLocation(location);
  switch (scheme) {
    case 'local':
      return { kind: 'folder', path: rest };
    case 'rest':
      return webServer(rest);
    case 's3':
      return webServer(/^https?:\/\//.test(rest) ? rest : `https://${rest.replace(/^\/\//, '')}`);
    case 'b2':
      return webServer('https://api.backblazeb2.com');
    case 'gs':
      return webServer('https://storage.googleapis.com');
    case 'azure':
      return azureServer(environment);
    case 'swift':
      return webServer(environment['OS_AUTH_URL'] ?? environment['ST_AUTH'] ?? '');
    case 'sftp':
      return sftpServer(rest);
    default:
      return { kind: 'elsewhere' };
  }
}

/** Whether a place is on another computer, or may be, so that it takes a network to get there. */
export function isAway(place: RepositoryPlace): boolean {
  if (place.kind === 'folder') return false;
  return place.kind === 'elsewhere' || !/^(127\.|localhost$|::1$)/i.test(place.host);
}

/** Whether two locations are the same place, however they are written. */
export function isSamePlace(one: string, other: string): boolean {
  return normalLocation(one) === normalLocation(other);
}

/** A path is `local`, also one that starts with a Windows drive, which is no scheme. */
function splitLocation(location: string): { readonly scheme: string; readonly rest: string } {
  const scheme = /^([a-z][a-z0-9]+):/.exec(location)?.[1];
  return scheme === undefined
    ? { scheme: 'local', rest: location }
    : { scheme, rest: location.slice(scheme.length + 1) };
}

function normalLocation(location: string): string {
  const { scheme, rest } = splitLocation(location);
  if (scheme === 'local') return `local:${normalFolder(rest)}`;
  const address = scheme === 's3' && !/^https?:/.test(rest) ? `https://${rest}` : rest;
  const url = address.replace(/^(https?:)\/+/, '$1//');
  if (!/^https?:/.test(url) || !URL.canParse(url)) return `${scheme}:${withoutEnd(rest)}`;
  const { protocol, host, pathname } = new URL(url);
  return `${scheme}:${protocol}//${host}${withoutEnd(pathname.replace(/\/{2,}/g, '/'))}`;
}

/** Windows takes either slash, and upper and lower case alike. */
function normalFolder(path: string): string {
  const isWindows = /^([A-Za-z]:)?[\\/]*\\|^[A-Za-z]:/.test(path);
  const plain = isWindows ? path.replaceAll('\\', '/').toLowerCase() : path;
  const parts: string[] = [];
  for (const part of plain.split('/')) {
    if (part === '..' && parts.length > 1) parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  return parts.join('/');
}

function withoutEnd(path: string): string {
  return path.replace(/\/+$/, '');
}

function webServer(url: string): RepositoryPlace {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return { kind: 'elsewhere' };
  const { hostname, port, protocol, origin } = new URL(url);
  const usual = protocol === 'http:' ? 80 : 443;
  return serverAt(hostname, port === '' ? usual : Number(port), origin);
}

function azureServer(environment: Environment): RepositoryPlace {
  const account = environment['AZURE_ACCOUNT_NAME'] ?? '';
  const suffix = environment['AZURE_ENDPOINT_SUFFIX'] ?? 'core.windows.net';
  return account === ''
    ? { kind: 'elsewhere' }
    : webServer(`https://${account}.blob.${suffix === '' ? 'core.windows.net' : suffix}`);
}

/** Without a port, in either form, the host may be a name that only ssh's own settings know. */
function sftpServer(rest: string): RepositoryPlace {
  const url = `http:${rest}`;
  if (!rest.startsWith('//') || !URL.canParse(url)) return { kind: 'elsewhere' };
  const { hostname } = new URL(url);
  const port = /^\/\/[^/]*:(\d+)(?:\/|$)/.exec(rest)?.[1];
  return port === undefined ? { kind: 'elsewhere' } : serverAt(hostname, Number(port), null);
}

function serverAt(hostname: string, port: number, origin: string | null): RepositoryPlace {
  return { kind: 'server', host: hostname.replace(/^\[|\]$/g, ''), port, origin };
}
