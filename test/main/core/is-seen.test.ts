import { expect, it } from 'vitest';
import { isSeen } from '../../../main/core/is-seen.ts';
import { aTiding } from '../../fakes/a-tiding.ts';

it.each(['#home', '#profile/profile-2', '#run/run-1'])('the end of a run is seen at %s', (at) => {
  expect(isSeen(aTiding(), at)).toBe(true);
});

it.each(['', '#editor', '#settings', '#history', '#run/run-2', '#run/'])(
  'but not at "%s"',
  (at) => {
    expect(isSeen(aTiding(), at)).toBe(false);
  },
);

it.each(['overdue', 'hookFailing'] as const)('%s is told on every screen', (kind) => {
  expect(isSeen(aTiding({ kind, target: { profileId: 'profile-1' } }), '#settings')).toBe(true);
});
