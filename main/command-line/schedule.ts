import type { SchedulePreview } from '../../preload/contract/schedule.ts';
import { isZone } from '../core/calendar/zone-clock.ts';
import { previewSchedule } from '../core/preview-schedule.ts';
import { readInstant } from '../core/read-instant.ts';
import { typedSchedule, type TypedSchedule } from '../core/typed-schedule.ts';
import type { Words } from './parse-words.ts';
import { exitCodes, type Terminal } from './terminal.ts';

/** What `schedule next` is asked, of the words and options behind it. */
export type ScheduleOptions = Pick<Words['values'], 'count' | 'from' | 'zone' | 'as'>;

/** Where and when it is asked: in ms since the epoch, and an IANA zone. */
export interface Here {
  readonly now: number;
  readonly zone: string;
}

const USUAL_COUNT = 5;
const READ_AS = { calendar: 'OnCalendar', cron: 'cron' } as const;

/**
 * `bellhop schedule next EXPRESSION`: what it means, and its next instants. Answers the exit code, or
 * null where the words make no such command. It needs no Bellhop, so it works without a data folder.
 */
export function scheduleCommandOf(
  [, verb, ...expression]: readonly string[],
  options: ScheduleOptions,
  here: Here,
  terminal: Terminal,
): number | null {
  const text = expression.join(' ');
  if (verb !== 'next' || text.trim() === '') return null;
  const schedule = readSchedule(text, options.as);
  if (schedule === null) return refuse(terminal, '--as is calendar or cron.');
  const count = options.count === undefined ? USUAL_COUNT : Number(options.count);
  if (!Number.isInteger(count) || count < 1 || count > 1_000) {
    return refuse(terminal, '--count is a number from 1 to 1000.');
  }
  const zone = options.zone ?? here.zone;
  if (!isZone(zone)) return refuse(terminal, '--zone is a time zone like Europe/Berlin.');
  const from = options.from === undefined ? here.now : readInstant(options.from, zone);
  if (from === null) {
    return refuse(terminal, '--from is an instant like 2026-03-29T02:00 or 2026-03-29T00:00:00Z.');
  }
  const request = { schedule, count, zone, from: new Date(from).toISOString() };
  return show(schedule, previewSchedule(request, here), terminal);
}

function readSchedule(text: string, as: string | undefined): TypedSchedule | null {
  if (as === undefined) return typedSchedule(text);
  if (as === 'cron') return { kind: 'cron', expression: text, zone: null };
  return as === 'calendar' ? { kind: 'calendar', expression: text } : null;
}

function refuse(terminal: Terminal, message: string): number {
  terminal.say(message);
  return exitCodes.usage;
}

function show(schedule: TypedSchedule, preview: SchedulePreview, terminal: Terminal): number {
  const { kind: readAs, expression } = schedule;
  const asWhat = `Read as ${READ_AS[readAs]}`;
  if (preview.kind === 'readable') {
    terminal.result({ readAs, expression, ...preview }, ({ words, normal, zone, next }) => [
      `${asWhat}: ${normal.join(', ')}`,
      `In words: ${words}`,
      `Time zone: ${zone}`,
      ...(next.length === 0 ? ['It never comes again.'] : next),
    ]);
    return exitCodes.well;
  }
  terminal.result({ readAs, expression, ...preview }, () => []);
  terminal.say(`${asWhat}:\n${pointAt(expression, preview)}\n${preview.message}`);
  return exitCodes.usage;
}

/** The text, and below it what points at a place in it, which counts in UTF-16 units. */
function pointAt(text: string, { at, length }: { readonly at: number; readonly length: number }) {
  const line = text.replaceAll(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, ' ');
  const columns = (part: string): number => Array.from(part).length;
  const width = Math.max(1, columns(line.slice(at, at + length)));
  return `  ${line}\n  ${' '.repeat(columns(line.slice(0, at)))}${'^'.repeat(width)}`;
}
