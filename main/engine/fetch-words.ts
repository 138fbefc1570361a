import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

/** Someone has ended it. */
export const cancelled = (): Failure => ({
  kind: 'cancelled',
  message: t('failuresEngine.cancelled'),
  hint: t('failuresEngine.cancelledHint'),
});

const again = (): string => t('failuresEngine.againHint');

/** A failed download in one form; the hint says how to go on where nothing better is known. */
export function failed(message: string, hint: string = again(), details?: string): Failure {
  const told = { kind: 'download-failed', message, hint } as const;
  return details === undefined ? told : { ...told, details };
}

/** What an answer means that has no file in it. */
export function statusFailure(status: number, { host }: URL): Failure {
  if (status === 404 || status === 410) {
    return failed(t('failuresEngine.noRelease', { host }), t('failuresEngine.noReleaseHint'));
  }
  if (status === 401 || status === 403 || status === 407) {
    return failed(
      t('failuresEngine.notAllowed', { host, status }),
      t('failuresEngine.notAllowedHint'),
    );
  }
  if (status === 429 || status >= 500) {
    return failed(
      t('failuresEngine.cannotAnswer', { host, status }),
      t('failuresEngine.inAWhileHint'),
    );
  }
  return failed(t('failuresEngine.noFile', { host, status }));
}

/** A page came where a program should: a network that wants a sign-in does that, and a wrong mirror. */
export function pageFailure({ host }: URL): Failure {
  return failed(t('failuresEngine.page', { host }), t('failuresEngine.pageHint'));
}

/** What broke the way to a place. `proxy` is where the way leads over, without its credentials. */
export function brokenFailure(error: unknown, { host }: URL, proxy: string | null): Failure {
  const code = codeOf(error);
  const details = `${code} ${error instanceof Error ? error.message : ''}`.trim();
  const way = proxy === null ? host : t('failuresEngine.wayOverProxy', { host, proxy });
  if (NO_NAME.has(code)) {
    const message = t('failuresEngine.noName', { host: proxy ?? host });
    return failed(message, t('failuresEngine.noNameHint'), details);
  }
  if (SILENCE.test(code)) {
    return failed(t('failuresEngine.silence', { way }), again(), details);
  }
  if (TRUST.test(code)) {
    const hint = t('failuresEngine.notTrustedHint');
    return failed(t('failuresEngine.notTrusted', { way }), hint, details);
  }
  if (NO_WAY.has(code)) return failed(t('failuresEngine.noWay', { way }), again(), details);
  return failed(t('failuresEngine.brokeOff', { way }), again(), details);
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
