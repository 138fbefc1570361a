import { expect, it } from 'vitest';
import { endsInJsonString } from '../../../main/core/ends-in-json-string.ts';

it.each([
  ['', false],
  ['{"a":', false],
  ['{"a":"', true],
  ['{"a":"b', true],
  ['{"a":"b\\"', true],
  ['{"a":"b\\\\"', false],
  ['{"a":"b\\\\\\"', true],
  ['{"a":"\n', true],
])('the end of %j stands inside of a string: %s', (beginning, inside) => {
  expect(endsInJsonString(beginning)).toBe(inside);
});
