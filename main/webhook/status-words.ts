import type { Fault } from './error-words.ts';

/** What a status means that does not count as delivered. `location` is the redirect's target. */
export function statusFault(status: number, host: string, location: string | null): Fault {
  if (REDIRECTS.includes(status) || (status >= 300 && status < 400 && location !== null)) {
    return redirectFault(status, host, location);
  }
  const retryable = [408, 425, 429].includes(status) || status >= 500;
  const message = `${host} answered ${String(status)}${meaningOf(status)}.`;
  return { error: { class: 'status', message, hint: statusHint(status) }, retryable };
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

function redirectFault(status: number, host: string, location: string | null): Fault {
  const message = `${host} answered ${String(status)}, a redirect. Bellhop does not follow redirects.`;
  const hint =
    location === null
      ? 'Check the URL of the hook.'
      : `If this place is right, make it the URL of the hook: ${location}`;
  return { error: { class: 'redirect', message, hint }, retryable: false };
}

function meaningOf(status: number): string {
  const meanings: Readonly<Record<number, string>> = {
    400: ' (bad request)',
    401: ' (not authorised)',
    403: ' (forbidden)',
    404: ' (not found)',
    405: ' (method not allowed)',
    408: ' (request timeout)',
    410: ' (gone)',
    413: ' (too large)',
    415: ' (unsupported media type)',
    422: ' (not understood)',
    425: ' (too early)',
    429: ' (too many requests)',
    500: ' (internal error)',
    502: ' (bad gateway)',
    503: ' (unavailable)',
    504: ' (gateway timeout)',
  };
  return meanings[status] ?? '';
}

const HINTS: Readonly<Record<number, string>> = {
  401: "Check the hook's credentials: the secret may be wrong or have expired.",
  403: "Check the hook's credentials: the secret may be wrong or have expired.",
  404: 'The URL is probably incorrect: compare it with the one that the receiver gives you.',
  405: 'Choose another method for the hook; most receivers want POST.',
  408: 'The receiver waited in vain for the request: try again, or look at the network between.',
  410: 'The receiver wants no more messages at this URL: give the hook a new one, or switch it off.',
  413: 'Shorten the body of the hook.',
  415: 'Give the hook the Content-Type header that the receiver wants.',
  429: 'The receiver wants fewer calls: wait, or let the hook speak at fewer moments.',
};

function statusHint(status: number): string {
  const known = HINTS[status];
  if (known !== undefined) return known;
  if (status >= 500) return 'The fault is at the receiver: try again later or look at its log.';
  if (status >= 400) return "Compare the hook's body and headers with what the receiver wants.";
  return "If this answer is fine, add it to the hook's list of successful answers.";
}
