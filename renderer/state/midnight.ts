/**
 * When a day (`2026-03-12`, where the reader is) begins, or the one so many days later, as ISO 8601.
 * Null for a year that is still being typed.
 */
export function midnight(day: string, later: number): string | null {
  const [, year, month, date] = /^([12]\d{3})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) return null;
  return new Date(Number(year), Number(month) - 1, Number(date) + later).toISOString();
}
