import { describe, expect, it } from 'vitest';
import { within } from '../../../main/ipc/within-repository.ts';
import { aProfile, aRepository } from '../../fakes/make.ts';
import { opening } from './opening.ts';

const no = () => Promise.reject(new Error('this was not expected'));

describe('a question to a repository', () => {
  it('fails for a profile that is not there, and opens nothing', async () => {
    const needs = { find: () => null, open: no };
    expect(await within('x', needs, no)).toMatchObject({
      ok: false,
      failure: { kind: 'not-found' },
    });
  });

  it('is not asked where the repository does not open', async () => {
    const refusal = {
      ok: false,
      failure: { kind: 'secret-missing', message: 'It is not there.', hint: 'Enter it.' },
    } as const;
    expect(await within('x', { ...opening, open: async () => refusal }, no)).toEqual(refusal);
  });

  it('is asked with what is open, and with the profile', async () => {
    const asked = await within('x', opening, async ({ access }, draft) => ({
      ok: true,
      value: [access.location, draft],
    }));
    const draft = { profile: aProfile([]), repository: aRepository };
    expect(asked).toEqual({ ok: true, value: ['/r', draft] });
  });

  it('tells no secret when it fails', async () => {
    const said = 'Get "https://me:hunter22@host/"';
    const asked = await within('x', opening, async () => ({
      ok: false,
      failure: { kind: 'engine-failed', message: said, hint: said, details: said },
    }));
    const hidden = 'Get "https://me:•••@host/"';
    expect(asked).toEqual({
      ok: false,
      failure: { kind: 'engine-failed', message: hidden, hint: hidden, details: hidden },
    });
  });
});
