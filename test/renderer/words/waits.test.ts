import { describe, expect, it } from 'vitest';
import { formatWaits, readWaits } from '../../../renderer/words/waits.ts';

describe('waits', () => {
  it('reads what it writes', () => {
    expect(formatWaits([5, 0.5, 120])).toBe('5, 0.5, 120');
    expect(readWaits('5, 0.5, 120')).toEqual([5, 0.5, 120]);
    expect(readWaits('')).toEqual([]);
  });

  it.each(['soon', '-1', '5 s', '604801', Array.from({ length: 21 }, () => '1').join(' ')])(
    'refuses "%s"',
    (text) => {
      expect(readWaits(text)).toBeNull();
    },
  );
});
