const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/**
 * Reads a duration as people and Go write it (`30s`, `2m`, `1m20s`, `1.5h`, `500ms`), in milliseconds;
 * null when it is none.
 */
export function readDuration(text: string): number | null {
  const trimmed = text.trim();
  if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(trimmed)) return null;
  return [...trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)].reduce(
    (sum, [, amount, unit]) => sum + Math.round(Number(amount) * (UNITS[unit ?? ''] ?? 0)),
    0,
  );
}

/** Writes whole seconds as `45s`; the reverse of `readDuration` to the millisecond. */
export function writeDuration(ms: number): string {
  return ms % 1_000 === 0 ? `${String(ms / 1_000)}s` : `${String(ms)}ms`;
}
