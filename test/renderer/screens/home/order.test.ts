import { expect, it } from 'vitest';
import { inOrder } from '../../../../renderer/screens/home/order.ts';
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
