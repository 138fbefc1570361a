import type { Conditions } from '../../preload/contract/profile.ts';
import { formatCount } from './count.ts';

/** What holds a scheduled run back, in a few words each; none where nothing does. */
export function conditionsInWords(conditions: Conditions): readonly string[] {
  const { power, notMetered, hostAnswers, pathsPresent, quietHours, idleMinutes } = conditions;
  const { anywayAfterDays } = conditions;
  return [
    ...(power === null ? [] : [powerInWords(power)]),
    ...(notMetered ? ['not on a metered network'] : []),
    ...(hostAnswers ? ['when the repository’s host answers'] : []),
    ...(pathsPresent.length === 0 ? [] : [pathsInWords(pathsPresent)]),
    ...(quietHours === null ? [] : [`not from ${quietHours.from} to ${quietHours.to}`]),
    ...(idleMinutes === null ? [] : [`after ${String(idleMinutes)} min without use`]),
    ...(anywayAfterDays === null
      ? []
      : [`anyway after ${formatCount(anywayAfterDays, { one: 'day', many: 'days' })}`]),
  ];
}

function powerInWords({ batteryAbove }: NonNullable<Conditions['power']>): string {
  return batteryAbove === null ? 'on mains' : `on mains or above ${String(batteryAbove)} %`;
}

function pathsInWords(paths: readonly string[]): string {
  const [only] = paths;
  return paths.length === 1 && only !== undefined
    ? `when ${only} is there`
    : `when ${String(paths.length)} places are there`;
}
