import { describe, expect, it } from 'vitest';
import { emptyRetention, idlePlan } from '../../../../preload/contract/usual-profile.ts';
import { profileWith } from '../samples.ts';

describe('what resticprofile keeps', () => {
  it.each(['forget', 'retention'])('is what %s says', (section) => {
    const { profile, notes } = profileWith({
      [section]: {
        'keep-last': 3,
        'keep-daily': '7',
        'keep-yearly': 0,
        'keep-within': '1y6m14d12h',
        'keep-within-hourly': '2d',
        'keep-within-daily': '7d',
        'keep-within-weekly': '1m',
        'keep-within-monthly': '1y',
        'keep-within-yearly': '75y',
        'keep-tag': ['forever', 'taxes'],
        'group-by': 'tag,host',
      },
    });
    expect(profile.retention).toEqual({
      ...emptyRetention,
      last: 3,
      daily: 7,
      within: '1y6m14d12h',
      withinHourly: '2d',
      withinDaily: '7d',
      withinWeekly: '1m',
      withinMonthly: '1y',
      withinYearly: '75y',
      keepTags: ['forever', 'taxes'],
      groupBy: ['tags', 'host'],
    });
    expect(notes).toEqual([]);
  });

  it('may be one tag, or a duration alone', () => {
    expect(profileWith({ forget: { 'keep-tag': 'forever' } }).profile.retention).toEqual({
      ...emptyRetention,
      keepTags: ['forever'],
    });
    expect(profileWith({ forget: { 'keep-within': '30d' } }).profile.retention).toEqual({
      ...emptyRetention,
      within: '30d',
    });
  });

  it('is in forget before it is in retention, and says so', () => {
    const { profile, notes } = profileWith({
      forget: { 'keep-last': 1 },
      retention: { 'keep-last': 2, 'group-by': 'tags', 'after-backup': true },
    });
    expect(profile.retention).toEqual({ ...emptyRetention, last: 1 });
    expect(profile.tasks.forget.afterBackups).toBeNull();
    expect(notes).toEqual([
      'Profile “nas”, retention: its rules are left out, those of forget count.',
      'Profile “nas”, retention.group-by: left out, it stands beside no rules that count.',
      'Profile “nas”, retention.after-backup: left out, as it stands beside no rules that count; choose what to keep, and when.',
    ]);
  });

  it.each([
    ['keep-within', '1 year'],
    ['keep-within-daily', '-7d'],
    ['keep-within', '0d'],
    ['keep-within-fortnightly', '7d'],
    ['keep-tag', ['both,of them']],
    ['keep-tag', true],
    ['keep-daily', 'unlimited'],
    ['keep-daily', -1],
    ['keep-daily', 10_001],
  ])('is nothing at all where one rule is foreign: %s %j', (key, value) => {
    const { profile, notes } = profileWith({ forget: { 'keep-last': 1, [key]: value } });
    expect(profile.retention).toBeNull();
    expect(notes).toEqual([
      `Profile “nas”, forget.${key}: all rules of what to keep are left out, as Bellhop has none like this; choose some in the profile.`,
    ]);
  });

  it.each(['', 'user', 'host,user'])('is grouped as usual where it says "%s"', (groupBy) => {
    const { profile, notes } = profileWith({ forget: { 'keep-last': 1, 'group-by': groupBy } });
    expect(profile.retention?.groupBy).toEqual(['host', 'paths']);
    expect(notes).toEqual([
      'Profile “nas”, forget.group-by: becomes host and paths, as Bellhop has no such groups.',
    ]);
  });

  it('is kept after every backup where retention says so', () => {
    const { profile, notes } = profileWith({
      retention: { 'keep-last': 3, 'after-backup': true, 'before-backup': false },
    });
    expect(profile.tasks.forget).toEqual({ ...idlePlan, afterBackups: 1 });
    expect(notes).toEqual([]);
  });

  it('is not kept before a backup, nor where there are no rules', () => {
    const { profile, notes } = profileWith({
      retention: { 'keep-last': 3, 'before-backup': true },
    });
    expect(profile.tasks.forget.afterBackups).toBeNull();
    expect(notes).toEqual([
      'Profile “nas”, retention.before-backup: left out, in Bellhop forget follows backups or has a schedule of its own; choose one.',
    ]);
    const without = profileWith({ retention: { 'keep-last': -1, 'after-backup': true } });
    expect(without.profile.tasks.forget.afterBackups).toBeNull();
    expect(without.notes.map((note) => note.split(':')[0])).toEqual([
      'Profile “nas”, retention.keep-last',
      'Profile “nas”, retention.after-backup',
    ]);
  });
});
