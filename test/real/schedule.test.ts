import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ProfileSummary } from '../../preload/contract/run.ts';
import type { SchedulePreview } from '../../preload/contract/schedule.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { ask, bellhop } from './command.ts';

it('bellhop schedule next looks ahead without a data folder', async () => {
  const data = path.join(temporaryFolder(), 'nowhere');
  const args = ['schedule', 'next', 'Mon', '09:00', '--from', '2026-03-28', '--count', '2'];
  const { document, code } = await ask<SchedulePreview>([...args, '--zone', 'Europe/Berlin'], {
    data,
  });
  expect(code).toBe(0);
  expect(document).toMatchObject({
    readAs: 'calendar',
    normal: ['Mon *-*-* 09:00:00'],
    next: ['2026-03-30T09:00:00+02:00', '2026-04-06T09:00:00+02:00'],
  });
  const wrong = await bellhop(['schedule', 'next', '0 25 * * *'], { data });
  expect(wrong).toEqual({
    code: 2,
    out: '',
    err: 'Read as cron:\n  0 25 * * *\n    ^^\n25 is no hour: 0 to 23.\n',
  });
  expect(existsSync(data)).toBe(false);
});

it('bellhop pause outlives the command, and resume ends it', { timeout: 180_000 }, async () => {
  const folder = temporaryFolder();
  const data = path.join(folder, 'data');
  const file = path.join(folder, 'profiles.json');
  const profile = {
    name: 'sample',
    paths: [folder],
    repository: { location: 'repository', passwordSecret: 'none' },
    check: { schedules: [{ kind: 'calendar', expression: 'Sun 09:00 UTC' }] },
  };
  writeFileSync(file, JSON.stringify({ bellhop: 1, profiles: [profile] }));
  const stateOf = async () => {
    const { document } = await ask<{ profiles: ProfileSummary[] }>(['profiles'], { data });
    return document.profiles[0]?.schedule;
  };
  expect((await bellhop(['import', file], { data })).code).toBe(0);
  expect(await stateOf()).toMatchObject({ pause: null, next: [{ task: 'check' }] });
  const paused = await bellhop(['pause', 'sample', '--for', '2d'], { data });
  expect(paused.out).toMatch(/^The schedules of “sample” rest until \d{4}-/);
  expect((await stateOf())?.pause?.until).toMatch(/^\d{4}-/);
  expect((await bellhop(['profiles'], { data })).out).toContain('\n  paused until ');
  expect((await bellhop(['pause', '--all'], { data })).code).toBe(0);
  expect(await bellhop(['resume', 'sample'], { data })).toMatchObject({
    code: 0,
    out: expect.stringContaining('but all schedules rest until they are resumed') as unknown,
  });
  expect((await stateOf())?.pause).toMatchObject({ until: null });
  expect((await bellhop(['resume'], { data })).out).toBe('All schedules are at work again.\n');
  expect(await stateOf()).toMatchObject({ pause: null });
});
