import { describe, expect, it } from 'vitest';
import { findable } from '../../../../renderer/screens/finder/findable.ts';
import { findBest } from '../../../../renderer/screens/finder/find-best.ts';
import { runFindables, withRunsOfMain } from '../../../../renderer/screens/finder/run-findables.ts';
import { aRun } from '../../../fakes/make.ts';

const reader = { now: new Date('2026-03-18T12:00:00Z'), locale: 'en-GB', timeZone: 'UTC' };
const runs = [
  aRun({ id: 'a', profile: 'Documents', createdAt: '2026-03-18T08:02:00Z', message: '' }),
  aRun({
    id: 'b',
    profile: 'Documents',
    createdAt: '2026-03-17T20:00:00Z',
    message: 'A file grew.',
  }),
  aRun({ id: 'c', profile: 'Photos', createdAt: '2026-03-12T20:00:00Z', message: '' }),
];
const offers = runFindables(runs, reader);
const keys = (query: string) => findBest(query, offers, 20).map(({ key }) => key);

describe('runs in the finder', () => {
  it('are found by profile and time, and by what they said', () => {
    expect(keys('documents 08:02')).toEqual(['run a']);
    expect(keys('documents yesterday')).toEqual(['run b']);
    expect(keys('photos 12 mar')).toEqual(['run c']);
    expect(keys('grew')).toEqual(['run b']);
  });

  it('stand in the order of time, behind what is named so', () => {
    const profile = findable({
      key: 'profile',
      kind: 'profile',
      name: 'Documents',
      note: '',
      deed: { kind: 'go', place: { kind: 'home' } },
    });
    const best = findBest('documents', [...offers, profile], 20);
    expect(best.map(({ key }) => key)).toEqual(['profile', 'run a', 'run b']);
  });

  it('stand there once, and those of main always have some room', () => {
    const [a, b, c] = offers;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three runs');
    expect(withRunsOfMain([a, b], [b, c], 20)).toEqual([a, b, c]);
    expect(withRunsOfMain([a, b], [c], 2)).toEqual([a, c]);
    expect(withRunsOfMain([a], [], 2)).toEqual([a]);
  });
});
