import type { StatusRange } from '../../preload/contract/hook.ts';

/** Status ranges as a person types them: `200-299, 304`. */
export function formatStatusRanges(ranges: readonly StatusRange[]): string {
  return ranges
    .map(({ from, to }) => (from === to ? String(from) : `${String(from)}-${String(to)}`))
    .join(', ');
}

/** Reads `200-299, 304`; null where any part is not a status or an ascending range of them. */
export function readStatusRanges(text: string): readonly StatusRange[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const ranges = parts.map(readRange);
  const sound = ranges.filter((range) => range !== null);
  return sound.length === ranges.length && sound.length > 0 ? sound : null;
}

function readRange(text: string): StatusRange | null {
  const match = /^([1-5]\d\d)(?:[-–]([1-5]\d\d))?$/.exec(text);
  if (match === null) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from <= to ? { from, to } : null;
}
