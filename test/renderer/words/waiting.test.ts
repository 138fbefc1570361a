import { expect, it } from 'vitest';
import { waitingInWords } from '../../../renderer/words/waiting.ts';

const reader = { now: new Date('2026-03-12T12:00:00Z'), locale: 'en-GB', timeZone: 'UTC' };
const slot = '2026-03-12T08:00:00Z';

it('says which run waits and why, and that it is about to start where nothing holds it', () => {
  expect(waitingInWords({ task: 'backup', slot, reason: 'On battery, 31 %.' }, reader)).toEqual({
    what: 'backup of today 08:00 waits',
    why: 'On battery, 31 %.',
  });
  expect(waitingInWords({ task: 'check', slot, reason: '' }, reader)).toEqual({
    what: 'check of today 08:00',
    why: 'about to start',
  });
});
