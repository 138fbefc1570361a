const BYTE_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];

/** An amount of bytes for people, always in English, as templates and the command line write it: `4.5 GiB`. */
export function bytesInWords(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (Math.abs(amount) >= 1_023.95 && unit < BYTE_UNITS.length - 1) {
    amount /= 1_024;
    unit += 1;
  }
  return `${unit === 0 ? String(amount) : amount.toFixed(1)} ${BYTE_UNITS[unit] ?? ''}`;
}

/** A number of files for people, always in English: `1 file`, `12 files`. */
export function filesInWords(count: number): string {
  return count === 1 ? '1 file' : `${String(count)} files`;
}

/** The two largest units of a time in milliseconds, always in English: `2 h 5 min`. */
export function durationInWords(milliseconds: number): string {
  const ms = Math.round(milliseconds);
  if (ms < 1_000) return `${String(ms)} ms`;
  if (ms < 60_000) return `${String(Math.floor(ms / 100) / 10)} s`;
  const seconds = Math.floor(ms / 1_000);
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3_600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const;
  const first = parts.findIndex(([amount]) => amount > 0);
  return parts
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${String(amount)} ${unit}`)
    .join(' ');
}
