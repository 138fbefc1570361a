import { describe, expect, it } from 'vitest';
import { preflight, type PreflightNeeds } from '../../../main/flow/preflight.ts';
import type { Profile, TaskName } from '../../../preload/contract/profile.ts';
import type { Failure } from '../../../preload/contract/result.ts';
import { aProfile, aRepository } from '../../fakes/make.ts';
import { emptyRetention, emptySource } from '../../../preload/contract/usual-profile.ts';

const failure = (kind: Failure['kind']): Failure => ({ kind, message: 'No.', hint: 'Mend it.' });
const engine = { path: '/usr/bin/restic', version: '0.19.1' };

/** Looks at what is about to be done; `asked` lists what it looked at. */
async function look(
  task: TaskName,
  changes: { readonly profile?: Partial<Profile>; readonly needs?: Partial<PreflightNeeds> } = {},
) {
  const asked: string[] = [];
  const result = await preflight(
    {
      task,
      profile: aProfile([], changes.profile),
      repository: { ...aRepository, environment: [{ name: 'TOKEN', secret: 'token' }] },
      signal: new AbortController().signal,
    },
    {
      findEngine: async () => ({ ok: true, value: engine }),
      openSecrets: async (names) => {
        asked.push(`secrets ${names.join()}`);
        return { ok: true, value: new Map(names.map((name) => [name, `${name}!`])) };
      },
      missingPaths: async (paths) => {
        asked.push(`paths ${paths.join()}`);
        return [];
      },
      reach: async ({ location }) => {
        asked.push(`reach ${location}`);
        return { ok: true, value: null };
      },
      ...changes.needs,
    },
  );
  return { result, asked };
}

describe('preflight', () => {
  it('opens the repository, looks at the sources, and reaches for it', async () => {
    const { result, asked } = await look('backup');
    expect(asked).toEqual([
      'secrets repository-password,token',
      'paths /home/ada/documents',
      'reach /backup',
    ]);
    expect(result).toMatchObject({
      value: {
        engine,
        access: {
          location: '/backup',
          password: 'repository-password!',
          environment: { TOKEN: 'token!' },
        },
        missingPaths: [],
        target: null,
      },
    });
    expect(result.ok && result.value.redact('it is token!')).toBe('it is •••');
  });

  it('looks at the sources for a backup only', async () => {
    for (const task of ['check', 'prune'] as const) {
      expect((await look(task)).asked).toEqual([
        'secrets repository-password,token',
        'reach /backup',
      ]);
    }
  });

  it('lets a backup pass while some of its folders are there, and says which are not', async () => {
    const source = { ...emptySource, paths: ['/a', '/b'] };
    const missing = (paths: readonly string[]) =>
      look('backup', { profile: { source }, needs: { missingPaths: async () => paths } });
    expect((await missing(['/a'])).result).toMatchObject({ value: { missingPaths: ['/a'] } });
    expect((await missing(['/a', '/b'])).result).toMatchObject({
      failure: {
        kind: 'source-missing',
        message: 'None of the folders to back up is there: /a, /b.',
      },
    });
  });

  it('misses no folder of a profile that backs up a command', async () => {
    const command = { program: 'pg_dump', arguments: [], fileName: 'dump.sql' };
    const { result } = await look('backup', { profile: { source: { ...emptySource, command } } });
    expect(result).toMatchObject({ ok: true, value: { missingPaths: [] } });
  });

  it('S0-29 says what is missing before anything is begun', async () => {
    const refuse = (kind: Failure['kind']) => async () =>
      ({ ok: false, failure: failure(kind) }) as const;
    const refusals: readonly Partial<PreflightNeeds>[] = [
      { findEngine: refuse('engine-missing') },
      { openSecrets: refuse('secret-missing') },
      { reach: refuse('repository-unreachable') },
    ];
    const kinds: string[] = [];
    for (const needs of refusals) {
      const { result } = await look('backup', { needs });
      kinds.push(result.ok ? 'fine' : result.failure.kind);
    }
    expect(kinds).toEqual(['engine-missing', 'secret-missing', 'repository-unreachable']);
  });

  it('refuses to forget without a rule of what to keep, and touches nothing', async () => {
    const { result, asked } = await look('forget');
    expect(result).toMatchObject({ failure: { kind: 'invalid-input' } });
    expect(asked).toEqual([]);
    const retention = { ...emptyRetention, last: 1 };
    expect((await look('forget', { profile: { retention } })).result.ok).toBe(true);
  });

  it('reaches for both places of a copy, and refuses one that leads nowhere', async () => {
    const copyTo = { location: '/copy', passwordSecret: 'copy-password', environment: [] };
    const { result, asked } = await look('copy', { profile: { copyTo } });
    expect(asked).toEqual([
      'secrets repository-password,token',
      'secrets copy-password',
      'reach /backup',
      'reach /copy',
    ]);
    expect(result).toMatchObject({
      value: { target: { location: '/copy', password: 'copy-password!' } },
    });
    expect((await look('copy')).result).toMatchObject({ failure: { kind: 'invalid-input' } });
  });

  it('hides the secrets of both places of a copy', async () => {
    const copyTo = { location: '/copy', passwordSecret: 'copy-password', environment: [] };
    const { result } = await look('copy', { profile: { copyTo } });
    expect(result.ok && result.value.redact('it is copy-password!')).toBe('it is •••');
  });
});
