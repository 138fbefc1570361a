import { describe, expect, it } from 'vitest';
import { runsCommand, type RunWords } from '../../../main/command-line/runs.ts';
import type { RunFilter } from '../../../preload/contract/run-filter.ts';
import { anApi } from '../../fakes/api.ts';
import { aRun } from '../../fakes/make.ts';
import { aSummary, aTerminal } from './samples.ts';

/** What the command answers, writes and asks. */
async function list(words: Partial<RunWords>, json = false) {
  const asked: RunFilter[] = [];
  const { terminal, out, err } = aTerminal({ json });
  const api = anApi({
    profiles: { list: async () => [aSummary()] },
    runs: {
      list: async (filter) => {
        asked.push(filter);
        return [aRun({ id: 'run-1', createdAt: '2026-03-01T08:00:00.000Z', message: 'Well.' })];
      },
      export: async (filter, format) => {
        asked.push(filter);
        return `as,${format}\r\n`;
      },
    },
  });
  const code = await runsCommand(api, { csv: false, limit: 50, ...words }, terminal);
  return { code, out: out(), err: err(), asked };
}

describe('bellhop runs', () => {
  it('writes a line for each, its id first', async () => {
    const { code, out, asked } = await list({});
    expect(code).toBe(0);
    expect(out).toMatch(/^run-1 {2}2026-03-01T08:00:00\.000Z {2}.*Well\.\n$/);
    expect(asked).toEqual([{ limit: 50 }]);
  });

  it('asks for what the options say', async () => {
    const { profile } = aSummary();
    const { asked } = await list({
      profile: profile.name.toUpperCase(),
      task: 'check',
      outcome: 'failed,interrupted',
      trigger: 'schedule',
      text: 'disk',
      since: '2026-03-01',
      until: '2026-03-02T10:00:00Z',
      limit: 7,
    });
    expect(asked).toEqual([
      {
        profileId: profile.id,
        task: 'check',
        outcomes: ['failed', 'interrupted'],
        trigger: 'schedule',
        text: 'disk',
        since: new Date(2026, 2, 1).toISOString(),
        until: '2026-03-02T10:00:00.000Z',
        limit: 7,
      },
    ]);
  });

  it('writes a table as it is, with one line end at its end', async () => {
    expect(await list({ csv: true, limit: 10_000 })).toMatchObject({ code: 0, out: 'as,csv\r\n' });
    expect(JSON.parse((await list({ csv: true }, true)).out)).toEqual({ csv: 'as,csv\r\n' });
  });

  it.each<[what: string, words: Partial<RunWords>, complaint: string]>([
    ['a profile that there is not', { profile: 'nobody' }, 'There is no profile “nobody”.'],
    ['an outcome that there is not', { outcome: 'lost' }, 'outcomes.0'],
    ['a task that there is not', { task: 'wipe' }, 'task'],
    ['a trigger that there is not', { trigger: 'moon' }, 'trigger'],
    ['a day that there is not', { since: '2026-02-30' }, 'since'],
  ])('refuses %s', async (_what, words, complaint) => {
    const { code, out, err, asked } = await list(words);
    expect({ code, out, asked }).toEqual({ code: 1, out: '', asked: [] });
    expect(err).toContain(complaint);
  });
});
