import type { CalendarField, CalendarItem } from './spec.ts';

/** Where a field's values end: both are among them. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** The least value of a field that is `value` or more, or null. */
export function valueFrom(field: CalendarField, value: number, bounds: Bounds): number | null {
  if (field.length === 0) return value <= bounds.to ? Math.max(value, bounds.from) : null;
  let best: number | null = null;
  for (const item of field) {
    const found = itemFrom(item, value);
    if (found <= (item.stop ?? bounds.to) && found <= bounds.to && (best === null || found < best))
      best = found;
  }
  return best;
}

/** The greatest value of a field that is `value` or less, or null. */
export function valueUpTo(field: CalendarField, value: number, bounds: Bounds): number | null {
  if (field.length === 0) return value >= bounds.from ? Math.min(value, bounds.to) : null;
  let best: number | null = null;
  for (const item of field) {
    const found = itemUpTo(item, Math.min(value, item.stop ?? bounds.to, bounds.to));
    if (found !== null && (best === null || found > best)) best = found;
  }
  return best;
}

/** May be beyond the item's end. */
function itemFrom({ start, repeat }: CalendarItem, value: number): number {
  if (value <= start) return start;
  return repeat === 0 ? Infinity : start + repeat * Math.ceil((value - start) / repeat);
}

function itemUpTo({ start, repeat }: CalendarItem, value: number): number | null {
  if (value < start) return null;
  return repeat === 0 ? start : start + repeat * Math.floor((value - start) / repeat);
}
