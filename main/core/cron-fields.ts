import { t } from '../../words/t.ts';

/** One field of a cron expression, and what may stand in it. */
export interface CronField {
  readonly name: CronFieldName;
  readonly least: number;
  readonly most: number;
  /** The largest step, which is how many values there are. */
  readonly largestStep: number;
  /** Names that stand for values, in the order of these, the first for `least`. */
  readonly names: readonly string[];
}

type CronFieldName = 'second' | 'minute' | 'hour' | 'dayOfMonth' | 'month' | 'weekday' | 'year';

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const field = (
  name: CronFieldName,
  [least, most]: readonly [number, number],
  largestStep: number,
  names: readonly string[] = [],
): CronField => ({ name, least, most, largestStep, names });

const second = field('second', [0, 59], 60);
const minute = field('minute', [0, 59], 60);
const hour = field('hour', [0, 23], 24);
export const dayOfMonth = field('dayOfMonth', [1, 31], 31);
const month = field('month', [1, 12], 12, MONTHS);
export const weekday = field('weekday', [0, 7], 7, DAYS);
const year = field('year', [1, 9_999], 10_000);

/** The fields of an expression that has so many, 5 to 7: the sixth leads, the seventh ends it. */
export function cronFields(count: number): readonly CronField[] {
  const five = [minute, hour, dayOfMonth, month, weekday];
  return [...(count > 5 ? [second] : []), ...five, ...(count > 6 ? [year] : [])];
}

/** What may stand in a field, in words, like `0 to 59`. */
export function allowedIn({ least, most, names }: CronField): string {
  const [first, last] = [names[0], names.at(-1)];
  return first === undefined || last === undefined
    ? t('scheduleMistakes.fromTo', { least, most })
    : t('scheduleMistakes.fromToNames', { least, most, first, last });
}
