import type { Conditions } from '../../preload/contract/profile.ts';
import { t } from '../../words/t.ts';

/** What holds a scheduled run back, in a few words each; none where nothing does. */
export function conditionsInWords(conditions: Conditions): readonly string[] {
  const { power, notMetered, hostAnswers, pathsPresent, quietHours, idleMinutes } = conditions;
  const { anywayAfterDays } = conditions;
  return [
    ...(power === null ? [] : [powerInWords(power)]),
    ...(notMetered ? [t('schedules.notMetered')] : []),
    ...(hostAnswers ? [t('schedules.hostAnswers')] : []),
    ...(pathsPresent.length === 0 ? [] : [pathsInWords(pathsPresent)]),
    ...(quietHours === null
      ? []
      : [t('schedules.notBetween', { from: quietHours.from, to: quietHours.to })]),
    ...(idleMinutes === null ? [] : [t('schedules.afterIdle', { count: idleMinutes })]),
    ...(anywayAfterDays === null ? [] : [t('schedules.anywayAfter', { count: anywayAfterDays })]),
  ];
}

function powerInWords({ batteryAbove }: NonNullable<Conditions['power']>): string {
  return batteryAbove === null
    ? t('schedules.onMains')
    : t('schedules.onMainsOrAbove', { percent: batteryAbove });
}

function pathsInWords(paths: readonly string[]): string {
  const [only] = paths;
  return paths.length === 1 && only !== undefined
    ? t('schedules.pathIsThere', { path: only })
    : t('schedules.pathsAreThere', { count: paths.length });
}
