import { describe, expect, it } from 'vitest';
import { redactor } from '../../../main/core/redact.ts';
import { repositoryAnswers, type RepositoryNeeds } from '../../../main/ipc/repositories.ts';
import { aProfile, aRepository } from '../../fakes/make.ts';

const no = () => Promise.reject(new Error('this was not expected'));
const answers = (needs: Partial<RepositoryNeeds>) =>
  repositoryAnswers({
    find: () => ({ profile: aProfile([]), repository: aRepository }),
    open: async () => ({
      ok: true,
      value: {
        engine: { path: 'restic', version: '0.19.1' },
        access: { location: '/r', password: 'hunter22', environment: {} },
        redact: redactor(['hunter22']),
      },
    }),
    list: no,
    browse: no,
    diff: no,
    stats: no,
    unlock: no,
    ...needs,
  });

describe('a question to a repository', () => {
  it('fails for a profile that is not there', async () => {
    const asked = await answers({ find: () => null }).snapshots.list('x', {});
    expect(asked).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
  });

  it('is asked with the filter', async () => {
    const { snapshots } = answers({
      list: async ({ access }, filter) => {
        expect([access.location, filter]).toEqual(['/r', { tag: 'a' }]);
        return { ok: true, value: [] };
      },
    });
    expect(await snapshots.list('x', { tag: 'a' })).toEqual({ ok: true, value: [] });
  });

  it('tells no secret when it fails', async () => {
    const said = 'Get "https://me:hunter22@host/"';
    const { snapshots } = answers({
      list: async () => ({
        ok: false,
        failure: { kind: 'engine-failed', message: said, hint: said, details: said },
      }),
    });
    const hidden = 'Get "https://me:•••@host/"';
    expect(await snapshots.list('x', {})).toEqual({
      ok: false,
      failure: { kind: 'engine-failed', message: hidden, hint: hidden, details: hidden },
    });
  });
});
