import { expect, it } from 'vitest';
import { noConditions } from '../../../preload/contract/usual-profile.ts';
import { conditionsInWords } from '../../../renderer/words/conditions.ts';

it('says what holds a run back in a few words each, and nothing where nothing does', () => {
  expect(conditionsInWords(noConditions)).toEqual([]);
  expect(conditionsInWords({ ...noConditions, power: { batteryAbove: null } })).toEqual([
    'on mains',
  ]);
  expect(
    conditionsInWords({
      power: { batteryAbove: 40 },
      notMetered: true,
      hostAnswers: true,
      pathsPresent: ['/media/backup'],
      quietHours: { from: '22:00', to: '07:00' },
      idleMinutes: 10,
      anywayAfterDays: 1,
    }),
  ).toEqual([
    'on mains or above 40 %',
    'not on a metered network',
    'when the repository’s host answers',
    'when /media/backup is there',
    'not from 22:00 to 07:00',
    'after 10 min without use',
    'anyway after 1 day',
  ]);
});
