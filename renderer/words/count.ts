/** A number with its noun in the right form: `1 file`, `1,204 files`. */
export function formatCount(
  count: number,
  noun: { readonly one: string; readonly many: string },
  locale?: string,
): string {
  return `${new Intl.NumberFormat(locale).format(count)} ${count === 1 ? noun.one : noun.many}`;
}

/** A share from 0 to 1 as whole percent, rounded down so that 100 % means done. */
export function formatFraction(fraction: number, locale?: string): string {
  const whole = Math.floor(Math.min(Math.max(fraction, 0), 1) * 100) / 100;
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(whole);
}
