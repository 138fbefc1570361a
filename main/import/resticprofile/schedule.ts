import type { Conditions, Schedule, TaskName } from '../../../preload/contract/profile.ts';
import { noConditions } from '../../../preload/contract/usual-profile.ts';
import { withoutStop } from '../../../words/list.ts';
import { t } from '../../../words/t.ts';
import { scheduleProblem } from '../../core/schedule-problem.ts';
import type { Tell } from '../imported.ts';
import { sectionOf, textOf, textsOf, type Plain, type Table } from '../plain-values.ts';

/** When a task of resticprofile runs, and what holds it back. */
export interface ReadSchedule {
  readonly schedules: readonly Schedule[];
  readonly conditions: Conditions;
}

/**
 * Reads the `schedule` of a section: OnCalendar expressions, or a table of them and of what would
 * else stand beside it as `schedule-…`. One that cannot be read becomes a note.
 * https://creativeprojects.github.io/resticprofile/schedules/configuration/
 */
export function readSchedule(section: Table, task: TaskName, tell: Tell): ReadSchedule {
  const written = section['schedule'];
  const nested = sectionOf(written);
  const expressions = new Set(textsOf(nested?.['at'] ?? written).map((text) => text.trim()));
  const schedules = [...expressions].flatMap((expression): readonly Schedule[] => {
    const schedule = { kind: 'calendar', expression } as const;
    const problem = scheduleProblem(schedule);
    if (problem === null) return [schedule];
    const said = { expression, problem: withoutStop(problem.message) };
    tell(`${task}.schedule`, t('importNotes.badSchedule', said));
    return [];
  });
  const setting = (key: string) => nested?.[key] ?? section[`schedule-${key}`];
  return { schedules, conditions: schedules.length === 0 ? noConditions : readConditions(setting) };
}

/** What `readSchedule` reads of a schedule beside its expressions, or does anyway. */
export const scheduleKeys: readonly string[] = [
  'at',
  'ignore-on-battery',
  'ignore-on-battery-less-than',
  'after-network-online',
  'start-when-available',
];

function readConditions(setting: (key: string) => Plain | undefined): Conditions {
  return {
    ...noConditions,
    power: readPower(
      textOf(setting('ignore-on-battery')),
      Number(textOf(setting('ignore-on-battery-less-than')) ?? 0),
    ),
    hostAnswers: isTrue(textOf(setting('after-network-online'))),
  };
}

/**
 * resticprofile leaves out what would run with less than so many percent, and Bellhop lets run what
 * has more than so many, so that its number is one less. A limit says that the battery matters,
 * unless that is denied.
 */
function readPower(ignoreOnBattery: string | undefined, least: number): Conditions['power'] {
  const isDenied = ignoreOnBattery !== undefined && !isTrue(ignoreOnBattery);
  if (least > 0 && !isDenied) {
    return { batteryAbove: least > 100 ? null : Math.ceil(least) - 1 };
  }
  return isTrue(ignoreOnBattery) ? { batteryAbove: null } : null;
}

const isTrue = (text: string | undefined): boolean => text?.toLowerCase() === 'true';
