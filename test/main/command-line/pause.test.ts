import { describe, expect, it } from 'vitest';
import { parseWords } from '../../../main/command-line/parse-words.ts';
import { pauseCommandOf } from '../../../main/command-line/pause.ts';
import type { Pause, PauseLength } from '../../../preload/contract/schedule.ts';
import { anApi } from '../../fakes/api.ts';
import { aSummary, aTerminal, refused } from './samples.ts';

const since = '2026-03-01T08:00:00.000Z';

/** What a command did and said; `code` is null where the words make no command. */
async function ask(
  line: string,
  {
    until = null,
    all = null,
  }: { readonly until?: string | null; readonly all?: Pause | null } = {},
) {
  const asked: (readonly [string | null, PauseLength | 'resume'])[] = [];
  const api = anApi({
    profiles: { list: async () => [aSummary(), aSummary({ id: 'profile-2', name: 'Photos' })] },
    schedules: {
      pause: async (id, length) => {
        asked.push([id, length]);
        return { ok: true, value: { since, until } };
      },
      resume: async (id) => {
        asked.push([id, 'resume']);
        return { ok: true, value: null };
      },
      pauseOfAll: async () => all,
    },
  });
  const { positionals, values } = parseWords(line.split(' '));
  const { terminal, out, err } = aTerminal({ json: values.json });
  const command = pauseCommandOf(positionals, values, terminal);
  const code = command === null ? null : await command(api);
  return { code, asked, out: out(), err: err() };
}

describe('bellhop pause', () => {
  it('lets all schedules rest until they are resumed', async () => {
    for (const line of ['pause', 'pause --all', 'pause --until resumed']) {
      expect(await ask(line)).toEqual({
        code: 0,
        asked: [[null, { kind: 'resumed' }]],
        out: 'All schedules rest until they are resumed.\n',
        err: '',
      });
    }
  });

  it('lets those of one profile rest for a time', async () => {
    const until = '2026-03-01T09:00:00.000Z';
    expect(await ask('pause photos --for 1h', { until })).toEqual({
      code: 0,
      asked: [['profile-2', { kind: 'minutes', minutes: 60 }]],
      out: `The schedules of “Photos” rest until ${until}.\n`,
      err: '',
    });
  });

  it.each([
    ['--for 30m', { kind: 'minutes', minutes: 30 }],
    ['--for 2d', { kind: 'minutes', minutes: 2_880 }],
    ['--for 1h30m', { kind: 'minutes', minutes: 90 }],
    ['--for 365d', { kind: 'minutes', minutes: 525_600 }],
    ['--until tomorrow', { kind: 'tomorrow' }],
  ] as const)('understands %s', async (words, length) => {
    expect((await ask(`pause ${words}`)).asked).toEqual([[null, length]]);
  });

  it.each([
    'pause --for 0m',
    'pause --for 366d',
    'pause --for 1w',
    'pause --for soon',
    'pause --until monday',
    'pause --for 1h --until tomorrow',
    'pause Photos --all',
    'pause Photos Documents',
    'resume --for 1h',
    'resume Photos --all',
    'resume --until tomorrow',
  ])('does not understand %s', async (line) => {
    expect(await ask(line)).toMatchObject({ code: null, asked: [] });
  });

  it('says which profiles there are', async () => {
    const said = await ask('pause Music');
    expect(said).toMatchObject({ code: 1, asked: [] });
    expect(said.err).toContain('There is no profile “Music”.\nThere are: Documents, Photos.');
  });

  it('writes the pause as JSON when that is asked', async () => {
    expect(JSON.parse((await ask('pause --json')).out)).toEqual({ pause: { since, until: null } });
  });

  it('says why where it cannot', async () => {
    const api = anApi({ schedules: { pause: async () => refused, resume: async () => refused } });
    for (const verb of ['pause', 'resume']) {
      const { terminal, err } = aTerminal();
      const command = pauseCommandOf([verb], parseWords([]).values, terminal);
      expect(await command?.(api)).toBe(1);
      expect(err()).toContain('There is no such thing.');
    }
  });
});

describe('bellhop resume', () => {
  it('sets all schedules to work, or those of a profile', async () => {
    expect(await ask('resume --all')).toMatchObject({
      code: 0,
      asked: [[null, 'resume']],
      out: 'All schedules are at work again.\n',
    });
    expect(await ask('resume Documents')).toMatchObject({
      asked: [['profile-1', 'resume']],
      out: 'The schedules of “Documents” are at work again.\n',
    });
  });

  it('says that a profile still rests with all others', async () => {
    const said = await ask('resume Documents', { all: { since, until: null } });
    expect(said.out).toBe(
      'The schedules of “Documents” have no pause of their own any more, but all schedules rest until they are resumed.\n',
    );
  });
});
