import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { keptBy } from '../../main/core/keep-rules.ts';
import { forgetArguments } from '../../main/core/upkeep-arguments.ts';
import type { Retention } from '../../preload/contract/profile.ts';
import { emptyRetention } from '../../preload/contract/usual-profile.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';

/** Two a day for a while, then more and more seldom, over a year's end and a change of clocks. */
const daysBack = [
  0, 0.4, 1, 1.4, 2, 3, 4, 6, 7, 8, 13, 14, 20, 27, 28, 31, 45, 59, 90, 120, 200, 370,
];

const rules: readonly Partial<Retention>[] = [
  { last: 3 },
  { hourly: 4, daily: 5 },
  { daily: 7, weekly: 4, monthly: 12 },
  { weekly: 3, yearly: 5 },
  { within: '14d' },
  {
    withinHourly: '1d',
    withinDaily: '7d',
    withinWeekly: '1m',
    withinMonthly: '6m',
    withinYearly: '3y',
  },
  { last: 1, keepTags: ['keep'] },
  { within: '1m3d5h', monthly: 2 },
];

it('what Bellhop foretells is what restic’s forget decides', () => {
  const folder = temporaryFolder();
  const env = {
    ...process.env,
    TZ: 'Europe/Berlin',
    RESTIC_REPOSITORY: path.join(folder, 'repository'),
    RESTIC_PASSWORD: 'open sesame',
    RESTIC_CACHE_DIR: path.join(folder, 'cache'),
  };
  const restic = (...args: readonly string[]): string =>
    execFileSync('restic', args, { env, encoding: 'utf8' });
  const file = path.join(folder, 'empty');
  writeFileSync(file, '');
  restic('init');
  const newest = Date.parse('2026-04-10T20:00:00Z');
  for (const [at, back] of daysBack.entries()) {
    const time = new Date(newest - back * 86_400_000).toISOString().slice(0, 19).replace('T', ' ');
    const tags = ['--tag=own', ...(at % 9 === 8 ? ['--tag=keep'] : [])];
    restic('backup', '--quiet', `--time=${time}`, '--force', ...tags, file);
  }
  const snapshots = JSON.parse(restic('snapshots', '--json')) as readonly {
    readonly id: string;
    readonly time: string;
    readonly tags: readonly string[];
  }[];
  expect(snapshots).toHaveLength(daysBack.length);
  for (const rule of rules) {
    const retention = { ...emptyRetention, ...rule };
    const args = [
      '--json',
      'forget',
      '--dry-run',
      '--no-lock',
      ...forgetArguments(retention, 'own'),
    ];
    const groups = JSON.parse(restic(...args, '--group-by=')) as readonly {
      readonly keep: readonly { readonly id: string }[];
    }[];
    const decided = groups.flatMap(({ keep }) => keep.map(({ id }) => id)).sort();
    const foretold = keptBy(retention, snapshots).map(({ snapshot }) => snapshot.id);
    expect([rule, foretold.sort()]).toEqual([rule, decided]);
  }
});
