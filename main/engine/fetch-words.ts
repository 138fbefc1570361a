import type { Failure } from '../../preload/contract/result.ts';

/** Someone has ended it. */
export const cancelled: Failure = {
  kind: 'cancelled',
  message: 'The installation was cancelled.',
  hint: 'Install it again when you like: it goes on where it was.',
};

const AGAIN = 'Install it again when that is mended: it goes on where it was.';

/** A failed download in one form; the hint says how to go on where nothing better is known. */
export function failed(message: string, hint: string = AGAIN, details?: string): Failure {
  const told = { kind: 'download-failed', message, hint } as const;
  return details === undefined ? told : { ...told, details };
}

/** What an answer means that has no file in it. */
export function statusFailure(status: number, { host }: URL): Failure {
  if (status === 404 || status === 410) {
    return failed(
      `${host} does not have this release of restic.`,
      'If that is a mirror, see whether its address is right and it has the release.',
    );
  }
  if (status === 401 || status === 403 || status === 407) {
    return failed(
      `${host} does not let Bellhop fetch restic (status ${String(status)}).`,
      'See whether a proxy or a firewall stands between, or take a mirror that you may use.',
    );
  }
  if (status === 429 || status >= 500) {
    return failed(
      `${host} cannot answer just now (status ${String(status)}).`,
      'Install it again in a while.',
    );
  }
  return failed(`${host} answered with status ${String(status)} in place of a file.`);
}

/** A page came where a program should: a network that wants a sign-in does that, and a wrong mirror. */
export function pageFailure({ host }: URL): Failure {
  return failed(
    `A web page came from ${host} in place of restic.`,
    'Sign in to your network if it wants that, see whether the mirror is right, and install it again.',
  );
}

/** What broke the way to a place. `proxy` is where the way leads over, without its credentials. */
export function brokenFailure(error: unknown, { host }: URL, proxy: string | null): Failure {
  const code = codeOf(error);
  const details = `${code} ${error instanceof Error ? error.message : ''}`.trim();
  const way = proxy === null ? host : `${host}, over the proxy ${proxy},`;
  if (NO_NAME.has(code)) {
    const message = `The address of ${proxy ?? host} was not found.`;
    return failed(message, 'See whether this computer is online, and install it again.', details);
  }
  if (SILENCE.test(code)) {
    return failed(`${way} did not answer for too long.`, AGAIN, details);
  }
  if (TRUST.test(code)) {
    const hint = 'If your network looks into TLS, add its certificate to this system.';
    return failed(`The certificate of ${way} is not trusted.`, hint, details);
  }
  if (NO_WAY.has(code)) return failed(`${way} cannot be reached.`, AGAIN, details);
  return failed(`The connection to ${way} broke off.`, AGAIN, details);
}

const NO_NAME: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN']);
const NO_WAY: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
]);
const TRUST = /CERT|SIGNATURE|ERR_TLS|SELF_SIGNED/;

/** Whether nothing came, rather than that something broke. */
export function isSilence(error: unknown): boolean {
  return SILENCE.test(codeOf(error));
}

const SILENCE = /_TIMEOUT$|^ETIMEDOUT$/;

/** The innermost code: undici wraps what the socket said. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return codeOf(cause);
  return 'code' in error ? String(error.code) : error.name;
}
