import { expect, test } from 'vitest';
import { toPattern } from '../../../../renderer/screens/snapshots/to-pattern.ts';

test('a word may stand anywhere in a name, a pattern is taken as it is', () => {
  expect(toPattern(' letter ')).toBe('*letter*');
  expect(toPattern('*.jpg')).toBe('*.jpg');
  expect(toPattern('IMG_00[12]?.jpg')).toBe('IMG_00[12]?.jpg');
});
