import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../preload/contract/result.ts';
import { lookAtRepository } from '../../../../renderer/screens/editor/connection.ts';
import { anApi } from '../../../fakes/api.ts';

const access = {
  location: '/srv',
  passwordSecret: 'pw',
  environment: [{ name: 'B2_ACCOUNT_KEY', secret: 'pw-b2' }],
};
const done: Result<null> = { ok: true, value: null };

function mainThat(set: Result<null>, known: readonly string[] = []) {
  const told: string[] = [];
  const api = anApi({
    secrets: {
      list: async () => ({ ok: true, value: known }) as const,
      set: async (name: string) => {
        told.push(`set ${name}`);
        return set;
      },
      remove: async (name: string) => {
        told.push(`remove ${name}`);
        return done;
      },
    },
    repositories: {
      probe: async ({ passwordSecret, environment }) => {
        told.push(`probe ${passwordSecret} ${JSON.stringify(environment)}`);
        return { ok: true, value: { state: 'none', version: null } } as const;
      },
    },
  });
  return { api, told };
}

describe('a look at a repository', () => {
  const typed = { access, secrets: [{ name: 'pw', value: 'x' }], generated: [] };
  const open = JSON.stringify(access.environment);

  it('comes after what it needs is in the vault, and says what that was', async () => {
    const { api, told } = mainThat(done);
    expect(await lookAtRepository(api, typed)).toMatchObject({ value: { stored: ['pw'] } });
    expect(told).toEqual(['set pw', `probe pw ${open}`]);
    expect(await lookAtRepository(api, { ...typed, secrets: [] })).toMatchObject({
      value: { stored: [] },
    });
  });

  it('never puts what is only tried in the place of a stored secret', async () => {
    const { api, told } = mainThat(done, ['pw', 'pw-b2']);
    const both = { ...typed, secrets: [...typed.secrets, { name: 'pw-b2', value: 'k' }] };
    expect(await lookAtRepository(api, both)).toMatchObject({ ok: true, value: { stored: [] } });
    expect(told).toEqual([
      'set pw-trial',
      'set pw-b2-trial',
      'probe pw-trial [{"name":"B2_ACCOUNT_KEY","secret":"pw-b2-trial"}]',
      'remove pw-trial',
      'remove pw-b2-trial',
    ]);
  });

  it('is not taken where the vault cannot be used', async () => {
    const failure = { kind: 'keychain-locked', message: 'Locked.', hint: 'Unlock it.' } as const;
    const { api, told } = mainThat({ ok: false, failure });
    expect(await lookAtRepository(api, typed)).toEqual({ ok: false, failure });
    expect(told).toEqual(['set pw']);
  });
});
