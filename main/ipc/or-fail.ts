import type { Result } from '../../preload/contract/result.ts';
import type { Reader } from './reader.ts';

/** Answers with a Failure what cannot be read; for methods that answer a Result. */
export function orFail<A extends readonly unknown[], T>(
  reader: Reader<A>,
  run: (...args: A) => Promise<Result<T>>,
): (args: readonly unknown[]) => Promise<Result<T>> {
  return async (args) => {
    const arrived = reader(args);
    return arrived.ok ? run(...arrived.value) : arrived;
  };
}

/** Throws over what cannot be read; for the other methods. */
export function orThrow<A extends readonly unknown[], T>(
  reader: Reader<A>,
  run: (...args: A) => Promise<T>,
): (args: readonly unknown[]) => Promise<T> {
  return async (args) => {
    const arrived = reader(args);
    if (!arrived.ok) throw new Error(arrived.failure.message);
    return run(...arrived.value);
  };
}
