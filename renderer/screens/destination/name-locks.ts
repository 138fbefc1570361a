import { slugOf } from '../../words/secret-name.ts';
import type { LockableValue } from './destination-form.ts';

/**
 * The secret that each locked value has or will have, in the values' order; empty for an open one.
 * Two values of one name get two secrets.
 */
export function nameLocks(values: readonly LockableValue[], prefix: string): readonly string[] {
  const taken = new Set(values.map(({ stored }) => stored));
  return values.map(({ isSecret, name, stored }, at) => {
    if (!isSecret) return '';
    if (stored !== '') return stored;
    const wish = `${prefix}-${slugOf(name)}`;
    const free = taken.has(wish) ? `${wish}-${String(at + 1)}` : wish;
    taken.add(free);
    return free;
  });
}
