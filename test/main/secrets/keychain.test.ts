import { describe, expect, it } from 'vitest';
import { openKeychain, type Keytar } from '../../../main/secrets/keychain.ts';

const never = () => new Promise<never>(() => undefined);
const hanging: Keytar = {
  getPassword: never,
  setPassword: never,
  deletePassword: never,
  findCredentials: never,
};
const refusing = (words: string): Keytar => {
  const refuse = () => Promise.reject(new Error(words));
  return {
    getPassword: refuse,
    setPassword: refuse,
    deletePassword: refuse,
    findCredentials: refuse,
  };
};

describe('a keychain', () => {
  it('whose module cannot be loaded is missing, with the reason', async () => {
    const keychain = await openKeychain('Bellhop test', {
      deadlineMs: 60_000,
      load: () => Promise.reject(new Error('libsecret-1.so.0: cannot open shared object file')),
    });
    expect(await keychain.state()).toMatchObject({
      kind: 'missing',
      message: 'The keychain module (keytar) could not be loaded.',
    });
    const failure = { kind: 'keychain-missing', details: expect.stringContaining('libsecret') };
    expect(await keychain.get('a')).toMatchObject({ ok: false, failure });
    expect(await keychain.set('a', 'v')).toMatchObject({ ok: false, failure });
    expect(await keychain.remove('a')).toMatchObject({ ok: false, failure });
    expect(await keychain.list()).toMatchObject({ ok: false, failure });
  });

  it('that does not answer is unresponsive after the deadline, to every caller', async () => {
    const keychain = await openKeychain('Bellhop test', {
      deadlineMs: 20,
      load: async () => hanging,
    });
    const failure = {
      kind: 'keychain-unresponsive',
      message: 'The keychain did not answer within 0.02 seconds.',
    };
    const answers = await Promise.all([
      keychain.get('a'),
      keychain.set('a', 'hush'),
      keychain.remove('a'),
      keychain.list(),
    ]);
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, failure });
    expect(JSON.stringify(answers)).not.toContain('hush');
    expect(await keychain.state()).toMatchObject({ kind: 'unresponsive' });
  });

  it('never asks a locked keyring for all it holds, which would crash keytar', async () => {
    const asked: string[] = [];
    const locked = refusing('Cannot create an item in a locked collection');
    const keychain = await openKeychain('Bellhop test', {
      deadlineMs: 60_000,
      load: async () => ({
        ...locked,
        findCredentials: async () => {
          asked.push('findCredentials');
          return [];
        },
      }),
    });
    expect(await keychain.list()).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
  });
});
