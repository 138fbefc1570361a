/**
 * How long a receiver asks to be left alone, in milliseconds; null when it does not say. Both forms
 * of RFC 9110, 10.2.3: seconds, or a date.
 */
export function retryAfterMs(value: string | undefined, now: number): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  // Date.parse takes nearly anything; an HTTP date begins with the name of a day.
  const at = /^[A-Za-z]{3,9},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
