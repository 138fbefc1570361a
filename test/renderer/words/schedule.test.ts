import { describe, expect, it } from 'vitest';
import { scheduleInWords } from '../../../renderer/words/schedule.ts';

describe('schedules in words', () => {
  it('says each kind in the words of a sentence', () => {
    expect(scheduleInWords(null)).toBe('by hand');
    expect(scheduleInWords({ kind: 'daily', at: '20:00' })).toBe('daily at 20:00');
    expect(scheduleInWords({ kind: 'every', hours: 1 })).toBe('every hour');
    expect(scheduleInWords({ kind: 'every', hours: 6 })).toBe('every 6 hours');
  });
});
