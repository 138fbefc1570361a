import type { Limits, Retention, UpkeepOptions } from '../../preload/contract/profile.ts';
import { limitArguments } from './limit-arguments.ts';

/** The retention's rules and restic's names of them. */
const RULES = [
  ['last', 'last'],
  ['hourly', 'hourly'],
  ['daily', 'daily'],
  ['weekly', 'weekly'],
  ['monthly', 'monthly'],
  ['yearly', 'yearly'],
  ['within', 'within'],
  ['withinHourly', 'within-hourly'],
  ['withinDaily', 'within-daily'],
  ['withinWeekly', 'within-weekly'],
  ['withinMonthly', 'within-monthly'],
  ['withinYearly', 'within-yearly'],
] as const;

/**
 * Which snapshots `forget` is about and which it keeps. Only those with the tag are looked at, for
 * others may share the repository; a rule that keeps none (`0`, `0d`, empty) is left out.
 */
export function forgetArguments(keep: Retention, tag: string): readonly string[] {
  const rules = RULES.flatMap(([rule, name]) =>
    /[1-9]/.test(String(keep[rule])) ? [`--keep-${name}=${String(keep[rule])}`] : [],
  );
  return [
    `--tag=${tag}`,
    `--group-by=${keep.groupBy.join(',')}`,
    ...rules,
    ...keep.keepTags.map((each) => `--keep-tag=${each}`),
  ];
}

/** How much `prune` leaves and repacks. */
export function pruneArguments({
  maxUnused,
  maxRepackSize,
}: Pick<UpkeepOptions, 'maxUnused' | 'maxRepackSize'>): readonly string[] {
  return [
    ...(maxUnused === '' ? [] : [`--max-unused=${maxUnused}`]),
    ...(maxRepackSize === '' ? [] : [`--max-repack-size=${maxRepackSize}`]),
  ];
}

/** How much of the data `check` reads. */
export function checkArguments({ readData }: Pick<UpkeepOptions, 'readData'>): readonly string[] {
  if (readData === '') return [];
  return readData === 'all' ? ['--read-data'] : [`--read-data-subset=${readData}`];
}

/** A verb with what all have in common. `--json` comes first, so that a refused flag is told in JSON. */
export function verb(name: string, limits: Limits, args: readonly string[]): readonly string[] {
  return ['--json', name, ...limitArguments(limits), ...args];
}
