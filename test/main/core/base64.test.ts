import { expect, it } from 'vitest';
import { toPaddedBase64 } from '../../../main/core/base64.ts';

it.each(['', 'a', 'ab', 'abc', 'abcd', 'ada:open sesame', '\u00ff\u20ac😀'])(
  'the bytes of %j are as Node writes them',
  (text) => {
    expect(toPaddedBase64(new TextEncoder().encode(text))).toBe(
      Buffer.from(text).toString('base64'),
    );
  },
);
