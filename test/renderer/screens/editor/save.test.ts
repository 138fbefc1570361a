import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../preload/contract/result.ts';
import { newDraft } from '../../../../renderer/screens/editor/form.ts';
import { fillVault, save } from '../../../../renderer/screens/editor/save.ts';
import { anApi } from '../../../fakes/api.ts';

const locked: Result<never> = {
  ok: false,
  failure: { kind: 'keychain-locked', message: 'The keychain is locked.', hint: 'Unlock it.' },
};
const stored = { ...newDraft, profile: { ...newDraft.profile, id: 'p1' } };

function mainThat(setSecret: () => Promise<Result<null>>) {
  const told: string[] = [];
  const api = anApi({
    secrets: {
      set: (name: string) => {
        told.push(`secret ${name}`);
        return setSecret();
      },
    },
    profiles: {
      save: async () => {
        told.push('profile');
        return { ok: true, value: stored.profile } as const;
      },
      get: async () => ({ ok: true, value: stored }) as const,
    },
  });
  return { api, told };
}

const filled = {
  draft: newDraft,
  secrets: [
    { name: 'a', value: '1' },
    { name: 'b', value: '2' },
  ],
  generated: [] as readonly string[],
};

describe('saving', () => {
  it('stores the secrets before the profile and answers what is now stored', async () => {
    const { api, told } = mainThat(async () => ({ ok: true, value: null }));
    expect(await save(api, filled)).toEqual({ ok: true, value: stored });
    expect(told).toEqual(['secret a', 'secret b', 'profile']);
  });

  it('stores no profile when a secret cannot be kept', async () => {
    const { api, told } = mainThat(async () => locked);
    expect(await save(api, filled)).toEqual(locked);
    expect(told).toEqual(['secret a']);
  });

  it('makes up the passwords that nobody typed, but none a second time', async () => {
    const made: string[] = [];
    const api = anApi({
      secrets: {
        list: async () => ({ ok: true, value: ['there'] }) as const,
        generate: async (name: string) => {
          made.push(name);
          return { ok: true, value: null } as const;
        },
      },
    });
    const wanted = { secrets: [], generated: ['there', 'new'] };
    expect(await fillVault(api, wanted)).toEqual({ ok: true, value: null });
    expect(made).toEqual(['new']);
  });
});
