import { expect, it } from 'vitest';
import { commonFolder, normalPath, outermost, within } from '../../../main/core/restore-paths.ts';

it('writes a path of a snapshot in one way', () => {
  expect(['/', '//', '/a/', '/a//b/./c', '/a/../b', '/..'].map(normalPath)).toEqual([
    '/',
    '/',
    '/a',
    '/a/b/c',
    '/b',
    '/',
  ]);
});

it('drops what is in another path, and what is said twice', () => {
  expect(outermost(['/a/b', '/a', '/a/', '/ab', '/c/d/e', '/c/d'])).toEqual(['/a', '/ab', '/c/d']);
  expect(outermost(['/a', '/'])).toEqual(['/']);
});

it('finds the folder that all are in', () => {
  expect(commonFolder(['/a/b/c', '/a/b/d/e'])).toBe('/a/b');
  expect(commonFolder(['/a/b', '/ab/c'])).toBe('/');
  expect(within('/a', '/a/b')).toBe('/b');
  expect(within('/', '/a')).toBe('/a');
});
