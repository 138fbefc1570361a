import { describe, expect, it } from 'vitest';
import { upkeepSchema } from '../../../../main/core/options-schema.ts';
import { usualUpkeep } from '../../../../preload/contract/usual-profile.ts';
import { optionRules } from '../../../../renderer/screens/editor/option-rules.ts';

describe('the rules of a profile’s options', () => {
  it('takes empty texts, which leave it to restic', () => {
    const { size, speed, span, concurrency, maxUnused, maxRepackSize, readData } = optionRules;
    for (const rule of [size, speed, span, concurrency, maxUnused, maxRepackSize, readData]) {
      expect(rule('')).toBe(true);
    }
  });

  it('says what to write in place of what it does not know', () => {
    expect(optionRules.size('a lot')).toContain('500 MB');
    expect(optionRules.speed('2')).toContain('MiB/s');
    expect(optionRules.span('soon')).toContain('1y 6m 14d');
    expect(optionRules.concurrency('65')).toContain('1 to 64');
    expect(optionRules.fileName('a/b')).toContain('without a folder');
    expect(optionRules.overdueAfterDays(0)).toContain('1 to 3650');
  });

  it.each([
    '5%',
    '100%',
    '101%',
    '1G',
    '1.5g',
    'all',
    'unlimited',
    '2/10',
    '0/10',
    '11/10',
    'x',
    '5 %',
  ])('agrees with main about %s', (text) => {
    for (const field of ['maxUnused', 'maxRepackSize', 'readData'] as const) {
      const taken = upkeepSchema.safeParse({ ...usualUpkeep, [field]: text }).success;
      expect(optionRules[field](text) === true).toBe(taken);
    }
  });
});
