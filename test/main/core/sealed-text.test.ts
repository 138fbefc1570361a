import { expect, it } from 'vitest';
import {
  openSealed,
  secretsIn,
  showSealed,
  type SealedText,
} from '../../../main/core/sealed-text.ts';

const text: SealedText = [
  '{"a":"',
  { secret: 'A', escape: 'json-string' },
  '{{secret "C"}}","b":',
  { secret: 'B', escape: 'json-value' },
  '}',
];

it('shows each secret by its name', () => {
  expect(showSealed(text)).toBe('{"a":"{{secret "A"}}{{secret "C"}}","b":{{secret "B"}}}');
});

it('names the secrets that it needs, and none that a text only looks like', () => {
  expect(secretsIn(text)).toEqual(['A', 'B']);
});

it('puts the values in, escaped for their places', () => {
  const values = new Map([
    ['A', '"x"'],
    ['B', 'y\n'],
  ]);
  expect(openSealed(text, values)).toBe('{"a":"\\"x\\"{{secret "C"}}","b":"y\\n"}');
});

it('throws when a value is missing, for that is a bug', () => {
  expect(() => openSealed(text, new Map([['A', 'x']]))).toThrow('no value for "B"');
});
