import { describe, expect, it } from 'vitest';
import { formatStatusRanges, readStatusRanges } from '../../../renderer/words/status-ranges.ts';

describe('status ranges', () => {
  it('reads what it writes', () => {
    const ranges = [
      { from: 200, to: 299 },
      { from: 304, to: 304 },
    ];
    expect(formatStatusRanges(ranges)).toBe('200-299, 304');
    expect(readStatusRanges('200-299, 304')).toEqual(ranges);
  });

  it('takes spaces, semicolons and a typographic dash', () => {
    expect(readStatusRanges('200–204; 404')).toEqual([
      { from: 200, to: 204 },
      { from: 404, to: 404 },
    ]);
  });

  it.each(['', 'ok', '2xx', '299-200', '600', '99', '200-'])('refuses "%s"', (text) => {
    expect(readStatusRanges(text)).toBeNull();
  });
});
