/** A duration as restic has it. */
export interface Span {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  readonly hours: number;
}

/** Reads `1y6m14d12h`; null where it is empty or nothing, which is no rule. */
export function readSpanBack(text: string): Span | null {
  const [, years = '0', months = '0', days = '0', hours = '0'] =
    /^(?:(\d+)y)?(?:(\d+)m)?(?:(\d+)d)?(?:(\d+)h)?$/.exec(text) ?? [];
  const span = {
    years: Number(years),
    months: Number(months),
    days: Number(days),
    hours: Number(hours),
  };
  return Object.values(span).some((part) => part > 0) ? span : null;
}
