import { seriesInWords } from '../../../words/list.ts';
import { t } from '../../../words/t.ts';
import { limits, MICROSECONDS } from './limits.ts';
import type { CalendarSpec } from './spec.ts';
import { stepOf, valuesOf } from './value-list.ts';
import { numberRange, wordList } from './word-list.ts';

/** When on its days a spec elapses, and whether that alone says that it does so all day long. */
export interface TimeWords {
  readonly text: string;
  readonly isAllDay: boolean;
  /** Whether it begins with "at", so that a day can stand before it without a comma. */
  readonly isAt: boolean;
}

const MOST_TIMES = 6;

/** The hours, minutes and seconds of a spec in words. */
export function timeWords(spec: CalendarSpec): TimeWords {
  const times = readTimes(spec);
  if (times.hours.length === 24)
    return { text: aroundTheClock(times), isAllDay: true, isAt: false };
  return { ...inSomeHours(times), isAllDay: false };
}

type PartOfDay = Omit<TimeWords, 'isAllDay'>;

interface Times {
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  /** In microseconds; the first thousand. */
  readonly seconds: readonly number[];
  /** The second of every time where there is only one. */
  readonly second: number | null;
}

function readTimes(spec: CalendarSpec): Times {
  const seconds = valuesOf(spec.seconds, limits.second);
  return {
    hours: valuesOf(spec.hours, limits.hour),
    minutes: valuesOf(spec.minutes, limits.minute),
    seconds,
    second: seconds.length === 1 ? (seconds[0] ?? 0) : null,
  };
}

function aroundTheClock(times: Times): string {
  const { minutes, seconds, second } = times;
  const step = evenStep(minutes, 60);
  if (minutes.length === 60 && second === null) return everyFewSeconds(seconds);
  const isOnTheHour = minutes.length === 1 && minutes[0] === 0;
  const rhythm =
    step !== null && minutes[0] === 0
      ? t('schedules.everyMinutes', { count: step })
      : isOnTheHour
        ? t('schedules.everyHours', { count: 1 })
        : t('calendar.everyHourAt', { minutes: numbered('calendar.minutes', minutes) });
  return withSeconds(rhythm, times);
}

/** Of every minute of the day. */
function everyFewSeconds(seconds: readonly number[]): string {
  const step = evenStep(seconds, 60 * MICROSECONDS);
  const isRound = step !== null && step % MICROSECONDS === 0 && seconds[0] === 0;
  if (isRound) return t('calendar.everySeconds', { count: step / MICROSECONDS });
  return t('calendar.everyMinuteAt', { seconds: secondsWords(seconds) });
}

function inSomeHours(times: Times): PartOfDay {
  const { hours, minutes } = times;
  if (hours.length * minutes.length <= MOST_TIMES) return { text: listed(times), isAt: true };
  const rhythm = rhythmOf(times);
  if (rhythm === null) return ofHours(times);
  const [first, last] = [hours[0] ?? 0, hours.at(-1) ?? 0];
  const [start, end] = [minutes[0] ?? 0, minutes.at(-1) ?? 0];
  const second = times.second ?? 0;
  const from = clock(first, start, second);
  const text = t('calendar.fromTo', { rhythm, from, to: clock(last, end, second) });
  return { text: times.second === null ? withSeconds(text, times) : text, isAt: false };
}

function listed(times: Times): string {
  const { hours, minutes } = times;
  const second = times.second ?? 0;
  const all = hours.flatMap((hour) => minutes.map((minute) => clock(hour, minute, second)));
  const text = t('calendar.atTimes', { times: wordList(all) });
  return times.second === null ? withSeconds(text, times) : text;
}

/** The one distance that all times of a day are apart, if they are. */
function rhythmOf({ hours, minutes }: Times): string | null {
  const hourStep = stepOf(hours);
  const everyMinutes = (count: number): string => t('schedules.everyMinutes', { count });
  if (minutes.length === 1) {
    return hourStep === null ? null : t('schedules.everyHours', { count: hourStep });
  }
  const minuteStep = stepOf(minutes);
  if (minuteStep !== null && hours.length === 1) return everyMinutes(minuteStep);
  const evenly = evenStep(minutes, 60);
  const isInRow = hourStep === 1 || (hours.length === 2 && hours[1] === (hours[0] ?? 0) + 1);
  return evenly !== null && isInRow ? everyMinutes(evenly) : null;
}

function ofHours(times: Times): PartOfDay {
  const { hours: some, minutes } = times;
  const hours = numbered('calendar.hours', some);
  const isEvery = minutes.length === 60;
  const text = isEvery
    ? t('calendar.everyMinuteOf', { hours })
    : t('calendar.atMinutesOf', { minutes: numbered('calendar.minutes', minutes), hours });
  return { text: withSeconds(text, times), isAt: !isEvery };
}

function withSeconds(time: string, { seconds, second }: Times): string {
  if (second === 0) return time;
  const isEvery = seconds.length === 60 && stepOf(seconds) === MICROSECONDS && seconds[0] === 0;
  return isEvery
    ? t('calendar.everySecondOf', { time })
    : t('calendar.atSeconds', { time, seconds: secondsWords(seconds) });
}

function secondsWords(seconds: readonly number[]): string {
  return numbered(
    'calendar.seconds',
    seconds.map((value) => value / MICROSECONDS),
  );
}

/** Values are only counted up to a thousand: of more, nobody says how many. */
function numbered(
  unit: 'calendar.hours' | 'calendar.minutes' | 'calendar.seconds',
  values: readonly number[],
): string {
  const range = values.every(Number.isInteger) ? { range: numberRange } : {};
  const list =
    values.length < 1000
      ? wordList(values, String, range)
      : t('calendar.manyMore', { list: seriesInWords(values.slice(0, 5).map(String)) });
  return t(unit, { count: values.length, list });
}

/** How far apart values are that go round evenly, such as every 15 of 60; two are enough for that. */
function evenStep(values: readonly number[], round: number): number | null {
  const [first, second] = values;
  if (first === undefined || second === undefined) return null;
  const step = values.length === 2 ? second - first : stepOf(values);
  return step !== null && step * values.length === round && first < step ? step : null;
}

function clock(hour: number, minute: number, microseconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = microseconds / MICROSECONDS;
  const shown = seconds < 10 ? `0${String(seconds)}` : String(seconds);
  return `${two(hour)}:${two(minute)}${microseconds === 0 ? '' : `:${shown}`}`;
}
