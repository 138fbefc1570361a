/** A day like `2026-03-01` begins at midnight where the user is. What is none is left to be refused. */
export function instantOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const isDay = day !== undefined;
  const at = isDay ? new Date(Number(year), Number(month) - 1, Number(day)) : new Date(text);
  const isReal = !Number.isNaN(at.getTime()) && (!isDay || at.getDate() === Number(day));
  return isReal ? at.toISOString() : text;
}
