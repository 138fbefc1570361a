import { valueFrom, type Bounds } from './field-values.ts';
import type { CalendarField } from './spec.ts';

/** The values of a field, ascending, but no more than `most` of them. */
export function valuesOf(field: CalendarField, bounds: Bounds, most = 1000): readonly number[] {
  const values: number[] = [];
  let value = valueFrom(field, bounds.from, bounds);
  while (value !== null && values.length < most) {
    values.push(value);
    value = valueFrom(field, value + 1, bounds);
  }
  return values;
}

/** How far apart values are if all are equally far apart and there are three at least, else null. */
export function stepOf(values: readonly number[]): number | null {
  const [first, second] = values;
  if (first === undefined || second === undefined || values.length < 3) return null;
  const step = second - first;
  return values.every((value, index) => value === first + index * step) ? step : null;
}
