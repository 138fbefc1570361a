import { Cron } from 'croner';

/**
 * A cron expression, read; null where croner cannot, or would take it for a single date. Times that
 * are named, alone or in a list, run once where clocks change; those that repeat follow the clock.
 */
export function readCron(expression: string, timezone?: string): Cron | null {
  if (expression.includes(':')) return null;
  try {
    const zone = timezone === undefined ? {} : { timezone };
    return new Cron(expression, { paused: true, fixedTimeRule: 'no-wildcard', ...zone });
  } catch {
    return null;
  }
}
