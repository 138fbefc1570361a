/** How the tray writes when something was or will be, so that it stays true while nothing changes. */
export interface TrayInstants {
  /** A time of the clock, and its day where it is another than today's; for what is to come. */
  soon(instant: string): { readonly day: string | null; readonly time: string };
  /** Day and time, like "21 Nov, 20:00"; for what was. */
  past(instant: string): string;
}

const WEEK_MS = 6 * 24 * 60 * 60 * 1_000;

/** Makes it for a time, a zone (an IANA name) and a language (BCP 47; undefined for the system's). */
export function trayInstants(
  now: number,
  timeZone: string,
  locale: string | undefined,
): TrayInstants {
  const write = (instant: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(new Date(instant));
  const date = { day: 'numeric', month: 'short' } as const;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const dayOf = (instant: string): string | null => {
    if (write(instant, date) === write(new Date(now).toISOString(), date)) return null;
    const isNear = Date.parse(instant) - now < WEEK_MS;
    return write(instant, isNear ? { weekday: 'long' } : date);
  };
  return {
    soon: (instant) => ({ day: dayOf(instant), time: write(instant, time) }),
    past: (instant) => write(instant, { ...date, ...time }),
  };
}
