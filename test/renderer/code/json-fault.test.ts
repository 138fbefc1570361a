import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../renderer/code/json-fault.ts';

describe('the place where a text stops being JSON', () => {
  it.each([
    ['{\n  "a": 1,\n  "b": oh\n}', 3, 8],
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ['{"a": "x', 1, 7],
    ['{"a": 1', 1, 8],
    ['not JSON', 1, 1],
    ['{"a": "x\ty"}', 1, 7],
  ])('in %j is line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(jsonFault(text)).toEqual({ line, column });
  });
});
