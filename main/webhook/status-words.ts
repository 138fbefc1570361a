import { t } from '../../words/t.ts';
import type { Fault } from './error-words.ts';

/** What a status means that does not count as delivered. `location` is the redirect's target. */
export function statusFault(status: number, host: string, location: string | null): Fault {
  if (REDIRECTS.includes(status) || (status >= 300 && status < 400 && location !== null)) {
    return redirectFault(status, host, location);
  }
  const retryable = [408, 425, 429].includes(status) || status >= 500;
  const message = answeredWith(status, host);
  return { error: { class: 'status', message, hint: statusHint(status) }, retryable };
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

function redirectFault(status: number, host: string, location: string | null): Fault {
  const message = t('failuresHook.redirect', { host, status });
  const hint =
    location === null
      ? t('failuresHook.checkUrlHint')
      : t('failuresHook.redirectHint', { location });
  return { error: { class: 'redirect', message, hint }, retryable: false };
}

function answeredWith(status: number, host: string): string {
  const meaning = MEANINGS[status];
  return meaning === undefined
    ? t('failuresHook.answered', { host, status })
    : t('failuresHook.answeredMeaning', { host, status, meaning: t(meaning) });
}

type Client = 400 | 401 | 403 | 404 | 405 | 408 | 410 | 413 | 415 | 422 | 425 | 429;
type Meaning = `failuresHook.status${Client | 500 | 502 | 503 | 504}`;

const MEANINGS: Readonly<Record<number, Meaning>> = {
  400: 'failuresHook.status400',
  401: 'failuresHook.status401',
  403: 'failuresHook.status403',
  404: 'failuresHook.status404',
  405: 'failuresHook.status405',
  408: 'failuresHook.status408',
  410: 'failuresHook.status410',
  413: 'failuresHook.status413',
  415: 'failuresHook.status415',
  422: 'failuresHook.status422',
  425: 'failuresHook.status425',
  429: 'failuresHook.status429',
  500: 'failuresHook.status500',
  502: 'failuresHook.status502',
  503: 'failuresHook.status503',
  504: 'failuresHook.status504',
};

type Help = `failuresHook.status${401 | 404 | 405 | 408 | 410 | 413 | 415 | 429}Hint`;

const HINTS: Readonly<Record<number, Help>> = {
  401: 'failuresHook.status401Hint',
  403: 'failuresHook.status401Hint',
  404: 'failuresHook.status404Hint',
  405: 'failuresHook.status405Hint',
  408: 'failuresHook.status408Hint',
  410: 'failuresHook.status410Hint',
  413: 'failuresHook.status413Hint',
  415: 'failuresHook.status415Hint',
  429: 'failuresHook.status429Hint',
};

function statusHint(status: number): string {
  const known = HINTS[status];
  if (known !== undefined) return t(known);
  if (status >= 500) return t('failuresHook.status500Hint');
  if (status >= 400) return t('failuresHook.status400Hint');
  return t('failuresHook.statusFineHint');
}
