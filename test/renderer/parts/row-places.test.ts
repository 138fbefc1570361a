import { describe, expect, it } from 'vitest';
import { placeRows, rowsBetween } from '../../../renderer/parts/row-places.ts';

const places = placeRows([10, 30, 20]);

describe('the rows of a long list', () => {
  it('stand below each other', () => {
    expect(places).toEqual({ tops: [0, 10, 40], total: 60 });
    expect(placeRows([])).toEqual({ tops: [], total: 0 });
  });

  it.each([
    ['all of it', -100, 900, 0, 3],
    ['its beginning', -100, 5, 0, 1],
    ['up to where the second begins', 0, 10, 0, 1],
    ['a piece of the second', 11, 12, 1, 2],
    ['from where the second begins', 10, 41, 1, 3],
    ['its last pixel', 59, 60, 2, 3],
    ['what is above it', -50, 0, 0, 0],
    ['what is below it', 60, 90, 0, 0],
  ])('that touch %s', (...[, from, to, first, end]) => {
    expect(rowsBetween(places, from, to)).toEqual({ first, end });
  });

  it('are none of an empty list', () => {
    expect(rowsBetween(placeRows([]), -10, 10)).toEqual({ first: 0, end: 0 });
  });
});
