import type { Schedule } from '../../preload/contract/profile.ts';
import type { PreviewRequest, SchedulePreview } from '../../preload/contract/schedule.ts';
import { normalForm } from './calendar/normal-form.ts';
import { parseCalendar } from './calendar/parse.ts';
import { isoInZone } from './iso-in-zone.ts';
import { calendarExpressions } from './picked-calendar.ts';
import { scheduleProblem } from './schedule-problem.ts';
import { scheduleInWords } from './schedule-words.ts';
import { makeTimetable } from './timetable.ts';

/**
 * What a schedule means in words, and when it comes next, seen from an instant (ms) in a zone; where
 * it cannot be read, what is wrong with it and where. An interval is counted from that instant.
 */
export function previewSchedule(
  { schedule, count, from, zone: asked }: PreviewRequest,
  here: { readonly now: number; readonly zone: string },
): SchedulePreview {
  const problem = scheduleProblem(schedule);
  if (problem !== null) return { kind: 'unreadable', ...problem };
  const start = from === null ? here.now : Date.parse(from);
  const local = asked ?? here.zone;
  const zone = ownZone(schedule) ?? local;
  const table = makeTimetable([schedule], { zone: local, anchor: start });
  const next: string[] = [];
  let instant = table.next(start);
  while (instant !== null && next.length < count) {
    next.push(isoInZone(instant, zone));
    instant = next.length < count ? table.next(instant) : null;
  }
  return {
    kind: 'readable',
    words: scheduleInWords(schedule),
    normal: normalForms(schedule),
    zone,
    next,
  };
}

/** The zone that a schedule names itself; null where it leaves that to the computer. */
function ownZone(schedule: Schedule): string | null {
  if (schedule.kind === 'cron') return schedule.zone;
  if (schedule.kind !== 'calendar') return null;
  const parsed = parseCalendar(schedule.expression);
  return parsed.ok ? parsed.spec.zone : null;
}

function normalForms(schedule: Schedule): readonly string[] {
  if (schedule.kind === 'every') return [];
  if (schedule.kind === 'cron') return [schedule.expression.trim()];
  return calendarExpressions(schedule).flatMap((text) => {
    const parsed = parseCalendar(text);
    return parsed.ok ? [normalForm(parsed.spec)] : [];
  });
}
