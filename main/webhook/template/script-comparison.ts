/**
 * JavaScript's own comparisons, as Checkly's helpers use them, for values of any type. Spelled out
 * because the operators themselves throw on objects that hide their `toString`, and a value may be
 * such an object.
 */
export const scriptComparison = { looselyEqual, above, below, atLeast, atMost, asNumber };

/** `a == b`. */
function looselyEqual(a: unknown, b: unknown): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (typeof a === 'object' && typeof b === 'object') return a === b;
  const [left, right] = [primitive(a), primitive(b)];
  return typeof left === typeof right ? left === right : Number(left) === Number(right);
}

/** `a > b`: two texts go by their letters, anything else by its number. */
function above(a: unknown, b: unknown): boolean {
  return below(b, a);
}

/** `a < b`. */
function below(a: unknown, b: unknown): boolean {
  const [left, right] = [primitive(a), primitive(b)];
  if (typeof left === 'string' && typeof right === 'string') return left < right;
  return Number(left) < Number(right);
}

/** `a >= b`, which is not the opposite of `<`: neither holds where the two cannot be compared. */
function atLeast(a: unknown, b: unknown): boolean {
  const [left, right] = [primitive(a), primitive(b)];
  if (typeof left === 'string' && typeof right === 'string') return left >= right;
  return Number(left) >= Number(right);
}

/** `a <= b`. */
function atMost(a: unknown, b: unknown): boolean {
  return atLeast(b, a);
}

/** `+a`. */
function asNumber(value: unknown): number {
  return Number(primitive(value));
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}

/** What JavaScript makes of a value before it compares it. */
function primitive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(elementText).join(',');
  return typeof value === 'object' && value !== null ? '[object Object]' : value;
}

function elementText(value: unknown): string {
  return isNothing(value) ? '' : String(primitive(value));
}
