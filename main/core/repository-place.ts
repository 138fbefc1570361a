/** Where a repository is, as far as that can be told from its location. */
export type RepositoryPlace =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'server'; readonly host: string; readonly port: number }
  | { readonly kind: 'elsewhere' };

/** Reads what restic takes as `--repo`: https://restic.readthedocs.io/en/stable/030_preparing_a_new_repo.html */
export function placeOf(location: string): RepositoryPlace {
  const scheme = /^([a-z][a-z0-9]+):/.exec(location)?.[1];
  const rest = scheme === undefined ? location : location.slice(scheme.length + 1);
  switch (scheme) {
    case undefined:
      return { kind: 'folder', path: location };
    case 'local':
      return { kind: 'folder', path: rest };
    case 'rest':
    case 's3':
      return serverOf(rest);
    case 'sftp':
      return sftpServer(rest);
    default:
      return { kind: 'elsewhere' };
  }
}

function serverOf(url: string): RepositoryPlace {
  const full = /^https?:\/\//.test(url) ? url : `https://${url}`;
  if (!URL.canParse(full)) return { kind: 'elsewhere' };
  const { hostname, port, protocol } = new URL(full);
  const usual = protocol === 'http:' ? 80 : 443;
  return { kind: 'server', host: unbracket(hostname), port: port === '' ? usual : Number(port) };
}

const SSH_PORT = 22;

/** `sftp://user@host:port/path` names its port; `sftp:user@host:/path` leaves it to ssh's own settings. */
function sftpServer(rest: string): RepositoryPlace {
  const url = `http:${rest}`;
  if (!rest.startsWith('//') || !URL.canParse(url)) return { kind: 'elsewhere' };
  const { hostname, port } = new URL(url);
  return { kind: 'server', host: unbracket(hostname), port: port === '' ? SSH_PORT : Number(port) };
}

function unbracket(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}
