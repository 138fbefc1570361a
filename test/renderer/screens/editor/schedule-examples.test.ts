import { expect, it } from 'vitest';
import { previewSchedule } from '../../../../main/core/preview-schedule.ts';
import type { Schedule } from '../../../../preload/contract/profile.ts';
import { scheduleExamples } from '../../../../renderer/screens/editor/schedule-examples.ts';

const monday = { now: Date.parse('2026-03-02T12:00:00Z'), zone: 'Europe/Berlin' };
const firstTimes = (schedule: Schedule): readonly string[] => {
  const seen = previewSchedule({ schedule, count: 3, from: null, zone: null }, monday);
  return seen.kind === 'readable' ? seen.next : [seen.message];
};

it('means the same in both ways of writing', () => {
  for (const { words, expression } of scheduleExamples().cron) {
    const twin = scheduleExamples().calendar.find((example) => example.words === words);
    expect(firstTimes({ kind: 'cron', expression, zone: null }), words).toEqual(
      firstTimes({ kind: 'calendar', expression: twin?.expression ?? '' }),
    );
  }
});

it('means what it says', () => {
  const times = scheduleExamples().calendar.map(
    ({ expression }) => firstTimes({ kind: 'calendar', expression })[0],
  );
  expect(times).toEqual([
    '2026-03-03T08:30:00+01:00',
    '2026-03-02T16:00:00+01:00',
    '2026-03-02T13:15:00+01:00',
    '2026-03-07T03:00:00+01:00',
    '2026-03-31T22:00:00+02:00',
    '2026-04-01T00:00:00+02:00',
  ]);
});
