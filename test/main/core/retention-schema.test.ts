import { describe, expect, it } from 'vitest';
import { retentionSchema } from '../../../main/core/retention-schema.ts';
import { emptyRetention } from '../../../preload/contract/usual-profile.ts';
import { complaint } from './complaint.ts';

describe('a stored retention', () => {
  const says = (changes: object) => complaint(retentionSchema, { ...emptyRetention, ...changes });

  it.each([
    { last: 1 },
    { yearly: 10_000 },
    { within: '1y6m14d12h' },
    { withinDaily: '30d' },
    { withinYearly: '10y' },
    { keepTags: ['important'] },
  ])('is enough with %j alone', (rule) => {
    expect(says(rule)).toBe('');
  });

  it.each([{}, { within: '0d' }, { withinHourly: '0y0m0d0h' }, { groupBy: ['tags'] }])(
    'keeps nothing with %j alone, and is refused',
    (rule) => {
      expect(says(rule)).toBe('keep at least one snapshot');
    },
  );

  it.each([-1, 1.5, 10_001, Number.NaN, '3'])('counts no %j snapshots', (last) => {
    expect(says({ last })).toContain('last: ');
  });

  it.each(['-1d', '1d-1h', 'd', '12', '1h1d', '1w', '1.5d', '1 d', 'unlimited'])(
    'knows no duration like "%s"',
    (within) => {
      expect(says({ last: 1, within })).toBe('within: must be a duration like 1y6m14d12h');
    },
  );

  it('keeps tags that restic can tell apart', () => {
    expect(says({ keepTags: ['a,b'] })).toBe('keepTags.0: a tag holds no comma');
    expect(says({ keepTags: [' '] })).toContain('keepTags.0: ');
  });

  it('groups by host, paths and tags, or not at all', () => {
    expect(says({ last: 1, groupBy: ['tags', 'host', 'paths'] })).toBe('');
    expect(says({ last: 1, groupBy: [] })).toBe('');
    expect(says({ last: 1, groupBy: ['user'] })).toContain('groupBy.0: ');
  });

  it('of an older file has the counts alone', () => {
    const old = { last: 0, hourly: 0, daily: 7, weekly: 0, monthly: 0, yearly: 0 };
    expect(retentionSchema.parse(old)).toEqual({ ...emptyRetention, daily: 7 });
  });
});
