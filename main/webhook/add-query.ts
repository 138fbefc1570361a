import type { SealedText } from '../core/sealed-text.ts';

/**
 * The URL with more in its query, behind what is there already. A fragment is never sent, so it goes.
 */
export function addQuery(url: SealedText, query: SealedText): SealedText {
  if (query.length === 0) return url;
  const whole = withoutFragment(url);
  return [...whole, joiner(whole), ...query];
}

function withoutFragment(url: SealedText): SealedText {
  const at = url.findIndex((part) => typeof part === 'string' && part.includes('#'));
  const part = url[at];
  if (typeof part !== 'string') return url;
  return [...url.slice(0, at), part.slice(0, part.indexOf('#'))];
}

/** Values are encoded, so a question mark is one that the author has written. */
function joiner(url: SealedText): string {
  const hasQuery = url.some((part) => typeof part === 'string' && part.includes('?'));
  if (!hasQuery) return '?';
  const last = url.at(-1);
  return typeof last === 'string' && /[?&]$/.test(last) ? '' : '&';
}
