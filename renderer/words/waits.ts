const MOST_WAITS = 20;
const WEEK_SECONDS = 604_800;

/** Waits in seconds as a person types them: `5, 30, 120`. */
export function formatWaits(seconds: readonly number[]): string {
  return seconds.join(', ');
}

/** Reads `5, 30, 120`; null where any part is no number of seconds up to a week, or where there are too many. */
export function readWaits(text: string): readonly number[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const isSound = parts.every((part) => /^\d+(\.\d+)?$/.test(part) && Number(part) <= WEEK_SECONDS);
  return isSound && parts.length <= MOST_WAITS ? parts.map(Number) : null;
}
