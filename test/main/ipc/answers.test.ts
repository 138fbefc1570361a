import { describe, expect, it } from 'vitest';
import { answersByName, callAnswer, makeAnswers } from '../../../main/ipc/answers.ts';
import { surface } from '../../../preload/contract/surface.ts';
import { anApi } from '../../fakes/api.ts';
import { aHook, aProfile, aRepository } from '../../fakes/make.ts';

const everything = Object.entries(surface).flatMap(([namespace, methods]) =>
  Object.keys(methods).map((name) => `${namespace}.${name}`),
);

const unreadable = [[Symbol('x')], [null, null, null, null], [{}, {}, {}, {}]];

describe('the answers', () => {
  it('are there for the whole surface, and nothing else', () => {
    expect([...answersByName(makeAnswers(anApi())).keys()].toSorted()).toEqual(
      everything.toSorted(),
    );
  });

  it.each(everything.filter((method) => method !== 'hooks.check'))(
    '%s does not run on arguments that cannot be read',
    async (method) => {
      const answers = makeAnswers(anApi());
      for (const args of unreadable) {
        const outcome = await callAnswer(answers, method, args).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome.message).toMatch(/^That cannot be done: /);
        else expect(outcome).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
      }
    },
  );

  it('say what is to be mended in a hook that cannot be read yet', async () => {
    const answers = makeAnswers(anApi());
    for (const args of [...unreadable, ['profile-1', aHook({ moments: [] })]]) {
      expect(await callAnswer(answers, 'hooks.check', args)).toEqual([
        {
          field: '',
          message: expect.stringMatching(/^That cannot be done: .+\.$/) as unknown,
          line: 1,
          column: 1,
          serious: true,
        },
      ]);
    }
  });

  it.each(['runs.format', 'toString', 'runs', 'runs.', '__proto__.x', 'runs.constructor', ''])(
    'reject "%s", which is no method',
    async (method) => {
      const call = callAnswer(makeAnswers(anApi()), method, []);
      await expect(call).rejects.toThrow(`Bellhop has no method "${method}".`);
    },
  );

  it('hand on what was read', async () => {
    const called: unknown[] = [];
    const answers = makeAnswers(
      anApi({
        runs: {
          list: async (filter) => {
            called.push(filter);
            return [];
          },
        },
      }),
    );
    expect(await callAnswer(answers, 'runs.list', [{ limit: 5, more: 'is dropped' }])).toEqual([]);
    expect(called).toEqual([{ limit: 5 }]);
  });

  it.each([
    [{ limit: 0 }],
    [{ limit: 1_001 }],
    [{ limit: 1.5 }],
    [{ limit: '5' }],
    [{ limit: 5, profileId: '' }],
    [{}],
  ])('reject the filter %j', async (filter) => {
    const call = callAnswer(makeAnswers(anApi()), 'runs.list', [filter]);
    await expect(call).rejects.toThrow('That cannot be done');
  });

  it.each([
    ['snapshots.browse', ['p', '--no-lock', '/']],
    ['snapshots.browse', ['p', 'ab:/etc', '/']],
    ['snapshots.browse', ['p', 'latest', 'etc']],
    ['snapshots.diff', ['p', 'ab', 'latest']],
    ['snapshots.diff', ['p', '-h', 'ab']],
    ['snapshots.list', ['p', { tag: 'a\0b' }]],
    ['snapshots.list', ['p', { path: '' }]],
  ])('%s refuses %j before anything is asked', async (method, args) => {
    expect(await callAnswer(makeAnswers(anApi()), method, args)).toMatchObject({
      failure: { kind: 'invalid-input' },
    });
  });

  it('name the field that is wrong as a person knows it', async () => {
    const profile = aProfile([], { name: '' });
    const answer = await callAnswer(makeAnswers(anApi()), 'profiles.save', [
      { profile, repository: aRepository },
    ]);
    expect(answer).toMatchObject({
      failure: { message: 'That cannot be done: profile.name: a profile needs a name.' },
    });
  });

  it('let a new profile, repository and hook come without ids', async () => {
    const api = anApi({
      profiles: { save: async ({ profile }) => ({ ok: true, value: profile }) },
    });
    const profile = aProfile([aHook({ id: '', moments: ['success'] })], {
      id: '',
      repositoryId: '',
    });
    const drafted = { profile, repository: { ...aRepository, id: '' } };
    expect(await callAnswer(makeAnswers(api), 'profiles.save', [drafted])).toEqual({
      ok: true,
      value: profile,
    });
  });

  it('hold a draft to the same rules as a stored profile', async () => {
    const hook = aHook({ moments: ['success'], onFailure: 'stop' });
    const drafted = { profile: aProfile([hook]), repository: aRepository };
    expect(await callAnswer(makeAnswers(anApi()), 'profiles.save', [drafted])).toMatchObject({
      failure: {
        message: expect.stringContaining(
          'profile.tasks.backup.hooks.0.onFailure: “stop” and “skip” are for hooks at “before” only',
        ),
      },
    });
  });

  it('take a file of 2 MiB, and none that is longer', async () => {
    const report = { profiles: [], missingSecrets: [], notes: [] };
    const api = anApi({ profiles: { import: async () => ({ ok: true, value: report }) } });
    const file = { path: '/home/ada/profiles.toml', format: 'auto', dryRun: true };
    const send = (text: string) =>
      callAnswer(makeAnswers(api), 'profiles.import', [{ ...file, text }]);
    const longest = 'x'.repeat(2 * 1024 * 1024);
    expect(await send(longest)).toMatchObject({ ok: true });
    expect(await send(`${longest}x`)).toMatchObject({ failure: { kind: 'invalid-input' } });
  });

  it('never repeat the value of a secret', async () => {
    const answers = makeAnswers(anApi());
    const refused = await callAnswer(answers, 'secrets.set', ['not a name', 'hush']);
    expect(refused).toMatchObject({ failure: { kind: 'invalid-input' } });
    expect(JSON.stringify(refused)).not.toContain('hush');
    const wrongKind = await callAnswer(answers, 'secrets.set', ['token', { hush: 'hush' }]);
    expect(JSON.stringify(wrongKind)).not.toContain('hush');
  });
});
