import { describe, expect, it } from 'vitest';
import {
  checkArguments,
  forgetArguments,
  pruneArguments,
  verb,
} from '../../../main/core/upkeep-arguments.ts';
import { emptyRetention, noLimits } from '../../../preload/contract/usual-profile.ts';

describe('the arguments of forget', () => {
  it('are the rules that keep something, for one tag', () => {
    const keep = { ...emptyRetention, last: 3, daily: 7, withinWeekly: '1y6m', within: '0d' };
    expect(forgetArguments(keep, 'bellhop:x')).toEqual([
      '--tag=bellhop:x',
      '--group-by=host,paths',
      '--keep-last=3',
      '--keep-daily=7',
      '--keep-within-weekly=1y6m',
    ]);
  });

  it('are all rules under their names', () => {
    const [hours, text] = [1, '2d'];
    const keep = {
      last: hours,
      hourly: hours,
      daily: hours,
      weekly: hours,
      monthly: hours,
      yearly: hours,
      within: text,
      withinHourly: text,
      withinDaily: text,
      withinWeekly: text,
      withinMonthly: text,
      withinYearly: text,
      keepTags: ['keep me', '-v'],
      groupBy: [],
    };
    expect(forgetArguments(keep, 't')).toEqual([
      '--tag=t',
      '--group-by=',
      '--keep-last=1',
      '--keep-hourly=1',
      '--keep-daily=1',
      '--keep-weekly=1',
      '--keep-monthly=1',
      '--keep-yearly=1',
      '--keep-within=2d',
      '--keep-within-hourly=2d',
      '--keep-within-daily=2d',
      '--keep-within-weekly=2d',
      '--keep-within-monthly=2d',
      '--keep-within-yearly=2d',
      '--keep-tag=keep me',
      '--keep-tag=-v',
    ]);
  });
});

it('prune leaves and repacks what it may', () => {
  expect(pruneArguments({ maxUnused: '', maxRepackSize: '' })).toEqual([]);
  expect(pruneArguments({ maxUnused: '5%', maxRepackSize: '1G' })).toEqual([
    '--max-unused=5%',
    '--max-repack-size=1G',
  ]);
});

it('check reads nothing, all, or a part of the data', () => {
  expect(['', 'all', '2/10'].map((readData) => checkArguments({ readData }))).toEqual([
    [],
    ['--read-data'],
    ['--read-data-subset=2/10'],
  ]);
});

it('limits hold for each verb', () => {
  expect(verb('prune', noLimits, ['--x'])).toEqual(['--json', 'prune', '--x']);
  expect(verb('check', { uploadKiB: 1, downloadKiB: 2 }, [])).toEqual([
    '--json',
    'check',
    '--limit-upload=1',
    '--limit-download=2',
  ]);
});
