import { expect } from 'vitest';
import type { Reader } from '../../../main/ipc/reader.ts';

/** What a reader says against these arguments. */
export function complaint<A extends readonly unknown[]>(
  reader: Reader<A>,
  ...args: readonly unknown[]
): string {
  const arrived = reader(args);
  if (arrived.ok) throw new Error(`it was taken: ${JSON.stringify(arrived.value)}`);
  expect(arrived.failure).toMatchObject({
    kind: 'invalid-input',
    hint: 'Correct it and try again.',
  });
  return arrived.failure.message;
}

/** What a reader makes of these arguments. */
export function taken<A extends readonly unknown[]>(
  reader: Reader<A>,
  ...args: readonly unknown[]
): A {
  const arrived = reader(args);
  if (!arrived.ok) throw new Error(arrived.failure.message);
  return arrived.value;
}
