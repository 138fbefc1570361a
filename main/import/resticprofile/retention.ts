import type { Retention } from '../../../preload/contract/profile.ts';
import type { Tell } from '../imported.ts';
import { isTable, textOf, type Table } from '../plain-values.ts';

type Kind = keyof Retention;

const KINDS: readonly Kind[] = ['last', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'];

/**
 * Reads which snapshots are kept, from the `forget` section or else from `retention`. With a rule
 * that Bellhop does not have (`keep-within`, `unlimited`) none is taken, for the others alone would
 * forget more than was meant.
 */
export function readRetention(profile: Table, tell: Tell): Retention | null {
  const sections = ['forget', 'retention'] as const;
  const [name, second] = sections.filter((each) => rulesIn(profile[each]).length > 0);
  if (name === undefined) return null;
  if (second !== undefined) tell(second, 'its rules are left out, those of forget count');
  const rules = rulesIn(profile[name]);
  const foreign = rules.find(([, count]) => count === null);
  if (foreign !== undefined) {
    tell(
      `${name}.${foreign[0]}`,
      'all rules of what to keep are left out, as Bellhop has none like this; choose some in the profile',
    );
    return null;
  }
  const countOf = (kind: Kind) => rules.find(([key]) => key === `keep-${kind}`)?.[1] ?? 0;
  return {
    last: countOf('last'),
    hourly: countOf('hourly'),
    daily: countOf('daily'),
    weekly: countOf('weekly'),
    monthly: countOf('monthly'),
    yearly: countOf('yearly'),
  };
}

function rulesIn(section: unknown): readonly (readonly [key: string, count: number | null])[] {
  if (!isTable(section)) return [];
  return Object.entries(section)
    .filter(([key, value]) => key.startsWith('keep-') && textOf(value) !== '0')
    .map(([key, value]) => [key, countIn(key, textOf(value))]);
}

/** Null where Bellhop has no such rule, or none with such a value. */
function countIn(key: string, value: string | undefined): number | null {
  const isKnown = KINDS.some((kind) => key === `keep-${kind}`);
  return isKnown && value !== undefined && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : null;
}
