import { describe, expect, it } from 'vitest';
import { repositoryAnswers, type RepositoryNeeds } from '../../../main/ipc/repositories.ts';
import { aProfile, aRepository } from '../../fakes/make.ts';
import { opening } from './opening.ts';

const no = () => Promise.reject(new Error('this was not expected'));
const nothing: RepositoryNeeds = {
  ...opening,
  openUnseen: opening.open,
  stats: no,
  unlock: no,
  probe: no,
  keys: no,
  createSecond: no,
};

describe('a question about a repository', () => {
  it('fails for a profile that is not there', async () => {
    const { stats, keys, createSecond } = repositoryAnswers({ ...nothing, find: () => null });
    for (const ask of [stats, keys, createSecond]) {
      expect(await ask('x')).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
    }
  });

  it('is answered by the repository that is open', async () => {
    const value = { snapshots: 2, bytesStored: 10, bytesUncompressed: null };
    const asked: string[] = [];
    const { stats, unlock } = repositoryAnswers({
      ...nothing,
      stats: async ({ access }) => {
        asked.push(`stats of ${access.location}`);
        return { ok: true, value };
      },
      unlock: async ({ access }) => {
        asked.push(`unlock ${access.location}`);
        return { ok: true, value: null };
      },
    });
    expect(await stats('x')).toEqual({ ok: true, value });
    expect(await unlock('x')).toEqual({ ok: true, value: null });
    expect(asked).toEqual(['stats of /r', 'unlock /r']);
  });

  it('tells no secret of either repository when the second cannot be made', async () => {
    const second = { location: '/second', passwordSecret: 'second', environment: [] };
    const { createSecond } = repositoryAnswers({
      ...nothing,
      find: () => ({ profile: aProfile([], { copyTo: second }), repository: aRepository }),
      createSecond: async () => ({
        ok: false,
        failure: { kind: 'engine-failed', message: 'hunter22 is wrong', hint: '' },
      }),
    });
    expect(await createSecond('x')).toMatchObject({ failure: { message: '••• is wrong' } });
  });

  it('needs a second repository before it can be made', async () => {
    const { createSecond } = repositoryAnswers(nothing);
    expect(await createSecond('x')).toMatchObject({ failure: { kind: 'invalid-input' } });
  });

  it('is not asked of a place whose variables could run a program', async () => {
    const { probe } = repositoryAnswers({ ...nothing, openUnseen: no });
    const environment = [{ name: 'LD_PRELOAD', value: '/evil.so' }];
    const answer = await probe({ location: '/r', passwordSecret: 'r', environment });
    expect(answer).toMatchObject({ failure: { kind: 'invalid-input' } });
  });
});
