import { expect, test } from 'vitest';
import { pathsInWords, sizeInWords } from '../../../renderer/words/snapshot.ts';

test('of several paths the first is told, and how many others there are', () => {
  expect(pathsInWords(['/srv'])).toBe('/srv');
  expect(pathsInWords(['/srv', '/etc', '/home'])).toBe('/srv and 2 more');
  expect(pathsInWords([])).toBe('no path');
});

test('sizes that restic did not say are left out', () => {
  expect(sizeInWords({ bytesProcessed: 48_200_000_000, bytesAdded: 312_000_000 })).toEqual([
    '48.2 GB',
    '312 MB new',
  ]);
  expect(sizeInWords({ bytesProcessed: null, bytesAdded: null })).toEqual([]);
});
