import { expect, test } from 'vitest';
import { spotOfChange } from '../../../../renderer/screens/snapshots/spot-of-change.ts';

const pair = [{ id: 'older' }, { id: 'newer' }] as const;

test.each([
  ['+', '/home/ada/a.txt', 'newer'],
  ['M', '/home/ada/a.txt', 'newer'],
  ['-', '/home/ada/a.txt', 'older'],
])('what is %s is looked at where it is', (modifier, path, snapshotId) => {
  expect(spotOfChange({ path, modifier }, pair)).toEqual({
    snapshotId,
    folder: '/home/ada',
    marked: path,
  });
});

test('a folder is marked in the one above it', () => {
  const spot = spotOfChange({ path: '/home/ada/Letters/', modifier: 'U' }, pair);
  expect(spot).toMatchObject({ folder: '/home/ada', marked: '/home/ada/Letters' });
});
