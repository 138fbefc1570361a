import { expect, it } from 'vitest';
import { isPauseOfAll, pauseInWords } from '../../../renderer/words/pause.ts';

const reader = { now: new Date('2026-03-12T12:00:00Z'), locale: 'en-GB', timeZone: 'UTC' };
const pause = { since: '2026-03-12T11:00:00.000Z', until: '2026-03-13T04:00:00.000Z' };

it('says how long a pause goes on', () => {
  expect(pauseInWords(pause, reader)).toBe('until tomorrow 04:00');
  expect(pauseInWords({ ...pause, until: null }, reader)).toBe('until it is resumed');
});

it('tells a pause of its own from the one of all', () => {
  expect(isPauseOfAll(pause, { ...pause })).toBe(true);
  expect(isPauseOfAll(pause, { ...pause, until: null })).toBe(false);
  expect(isPauseOfAll(pause, null)).toBe(false);
});
