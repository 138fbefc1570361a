import { describe, expect, it } from 'vitest';
import { readSpeed, speedToText } from '../../../renderer/words/speed.ts';

describe('a speed that is typed', () => {
  it.each([1, 500, 1_023, 1_024, 1_536, 2_048, 1_025, 100_000_000])(
    'is drawn so that %d KiB/s come back exactly',
    (kibibytes) => {
      expect(readSpeed(speedToText(kibibytes))).toBe(kibibytes);
    },
  );

  it('is read in the units of restic and in those of lines', () => {
    expect(['500 KiB/s', '2MiB/s', '1 MB/s', '10 Mbit/s'].map(readSpeed)).toEqual([
      500, 2_048, 977, 1_221,
    ]);
  });

  it.each(['', '5', '5 MB', '0 KiB/s', 'fast', '9999999 MiB/s'])(
    'is none where it says “%s”',
    (text) => {
      expect(readSpeed(text)).toBeNull();
    },
  );
});
