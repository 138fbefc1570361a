import { describe, expect, it } from 'vitest';
import { refusalOf, valueOf } from './samples.ts';

describe('a number in HCL', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['42', 42],
    ['-42', -42],
    ['0x1F', 31],
    ['-0Xff', -255],
    ['017', 15],
    ['1.5', 1.5],
    ['00.5', 0.5],
    ['.5', 0.5],
    ['1.', 1],
    ['1e3', 1_000],
    ['-2.5E-1', -0.25],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('%s is %d', (written, value) => {
    expect(valueOf(`a = ${written}`)).toEqual({ a: value });
  });

  it.each(['08', '0x', '0xg', '1e', '1e+', '1.2.3', '1_000', '30s', '-', '-x', '.', '1-2', '+1'])(
    '%s is none',
    (written) => {
      expect(refusalOf(`a = ${written}`)).toMatch(/malformed|out of place/);
    },
  );

  it.each(['9007199254740993', '-0xffffffffffffffff', '1e999', '07777777777777777777777'])(
    '%s is too large to be kept exactly',
    (written) => {
      expect(refusalOf(`a = ${written}`)).toContain('too large, so write it as a text in quotes');
    },
  );
});
