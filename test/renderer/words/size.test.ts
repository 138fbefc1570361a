import { describe, expect, it } from 'vitest';
import { readSize, sizeToText } from '../../../renderer/words/size.ts';

describe('a size that is typed', () => {
  it.each([
    1,
    999,
    1_000,
    1_024,
    1_536,
    500_000_000,
    1_500_000_000,
    2 ** 30,
    1.5 * 2 ** 30,
    123_456_789,
  ])('is drawn so that %d bytes come back exactly', (bytes) => {
    expect(readSize(sizeToText(bytes))).toBe(bytes);
  });

  it('is drawn as people write it', () => {
    expect([500_000_000, 2 ** 30, 1_536, 1_001].map(sizeToText)).toEqual([
      '500 MB',
      '1 GiB',
      '1.5 KiB',
      '1001 B',
    ]);
  });

  it('is read in all its forms', () => {
    expect(['500 MB', '500M', '0,5gb', '1 GiB', '12'].map(readSize)).toEqual([
      500_000_000,
      500_000_000,
      500_000_000,
      2 ** 30,
      12,
    ]);
  });

  it.each(['', '0', 'much', '5 %', '1 XB', '-5 MB', '5 iB', '99999999 TB'])(
    'is none where it says “%s”',
    (text) => {
      expect(readSize(text)).toBeNull();
    },
  );
});
