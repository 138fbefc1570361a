import { expect, it } from 'vitest';
import { inOrder, standingOf, troublesOf } from '../../../../renderer/screens/home/order.ts';
import { aRun } from '../../../fakes/make.ts';
import { fullScene } from '../../../window/gallery-scene.ts';

it('lets problems rise to the top, then what runs, then what was not clean', () => {
  const { profiles } = fullScene(Date.parse('2026-03-18T07:00:00Z'));
  expect(inOrder(profiles).map(({ profile }) => profile.name)).toEqual([
    'Archive',
    'Laptop',
    'Server',
    'Photos',
    'Documents',
    'Music',
    'Video',
  ]);
});

it('puts what is overdue before what was not clean', () => {
  const { profiles } = fullScene(Date.parse('2026-03-18T07:00:00Z'));
  const overdueSince = '2026-03-15T07:00:00Z';
  const late = profiles.map((summary) =>
    summary.profile.id === 'new' ? { ...summary, overdueSince } : summary,
  );
  expect(inOrder(late).map(({ profile }) => profile.name)).toEqual([
    'Archive',
    'Laptop',
    'Server',
    'Photos',
    'Video',
    'Documents',
    'Music',
  ]);
});

it('counts a check or a trial restore that failed as trouble, also while the backup is well', () => {
  const { profiles } = fullScene(Date.parse('2026-03-18T07:00:00Z'));
  const documents = profiles.find(({ profile }) => profile.id === 'documents');
  if (documents === undefined) throw new Error('the scene has Documents');
  expect(standingOf(documents)).toBe('unclean');
  const failed = aRun({ id: 'drill', task: 'drill', outcome: 'failed' });
  const troubled = { ...documents, failedRuns: [failed] };
  expect(troublesOf(troubled)).toEqual([failed]);
  expect(standingOf(troubled)).toBe('troubled');
});
