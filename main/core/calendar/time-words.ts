import { limits, MICROSECONDS } from './limits.ts';
import type { CalendarSpec } from './spec.ts';
import { stepOf, valuesOf } from './value-list.ts';
import { wordList } from './word-list.ts';

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
  const isAllDay = times.hours.length === 24;
  const text = isAllDay ? aroundTheClock(times) : inSomeHours(times);
  return { text, isAllDay, isAt: text.startsWith('at ') };
}

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
      ? every(step, 'minute')
      : isOnTheHour
        ? 'every hour'
        : `every hour at ${numbered('minute', minutes)}`;
  return `${rhythm}${secondsSuffix(times)}`;
}

/** Of every minute of the day. */
function everyFewSeconds(seconds: readonly number[]): string {
  const step = evenStep(seconds, 60 * MICROSECONDS);
  const isRound = step !== null && step % MICROSECONDS === 0 && seconds[0] === 0;
  if (isRound) return every(step / MICROSECONDS, 'second');
  return `every minute at ${secondsWords(seconds)}`;
}

function inSomeHours(times: Times): string {
  const { hours, minutes } = times;
  if (hours.length * minutes.length <= MOST_TIMES) return listed(times);
  const rhythm = rhythmOf(times);
  if (rhythm === null) return ofHours(times);
  const [first, last] = [hours[0] ?? 0, hours.at(-1) ?? 0];
  const [start, end] = [minutes[0] ?? 0, minutes.at(-1) ?? 0];
  const second = times.second ?? 0;
  const bounds = `from ${clock(first, start, second)} to ${clock(last, end, second)}`;
  return `${rhythm} ${bounds}${times.second === null ? secondsSuffix(times) : ''}`;
}

function listed(times: Times): string {
  const { hours, minutes } = times;
  const second = times.second ?? 0;
  const all = hours.flatMap((hour) => minutes.map((minute) => clock(hour, minute, second)));
  return `at ${wordList(all)}${times.second === null ? secondsSuffix(times) : ''}`;
}

/** The one distance that all times of a day are apart, if they are. */
function rhythmOf({ hours, minutes }: Times): string | null {
  const hourStep = stepOf(hours);
  if (minutes.length === 1) return hourStep === null ? null : every(hourStep, 'hour');
  const minuteStep = stepOf(minutes);
  if (minuteStep !== null && hours.length === 1) return every(minuteStep, 'minute');
  const evenly = evenStep(minutes, 60);
  const isInRow = hourStep === 1 || (hours.length === 2 && hours[1] === (hours[0] ?? 0) + 1);
  return evenly !== null && isInRow ? every(evenly, 'minute') : null;
}

function ofHours(times: Times): string {
  const { hours, minutes } = times;
  const which = minutes.length === 60 ? 'every minute' : `at ${numbered('minute', minutes)}`;
  const word = hours.length === 1 ? 'hour' : 'hours';
  return `${which} of ${word} ${wordList(hours, String, { hasRanges: true })}${secondsSuffix(times)}`;
}

function secondsSuffix({ seconds, second }: Times): string {
  if (second === 0) return '';
  const isEvery = seconds.length === 60 && stepOf(seconds) === MICROSECONDS && seconds[0] === 0;
  return isEvery ? ', every second of the minute' : `, at ${secondsWords(seconds)}`;
}

function secondsWords(seconds: readonly number[]): string {
  return numbered(
    'second',
    seconds.map((value) => value / MICROSECONDS),
  );
}

/** Values are only counted up to a thousand: of more, nobody says how many. */
function numbered(unit: string, values: readonly number[]): string {
  if (values.length === 1) return `${unit} ${String(values[0])}`;
  const hasRanges = values.every(Number.isInteger);
  if (values.length < 1000) return `${unit}s ${wordList(values, String, { hasRanges })}`;
  return `${unit}s ${values.slice(0, 5).join(', ')} and many more`;
}

function every(step: number, unit: string): string {
  return step === 1 ? `every ${unit}` : `every ${step} ${unit}s`;
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
