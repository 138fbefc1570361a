import { describe, expect, it } from 'vitest';
import type { VaultState } from '../../../preload/contract/api.ts';
import { openKeychain, type Keychain } from '../../../main/secrets/keychain.ts';
import { memoryVault } from '../../../main/secrets/memory-vault.ts';
import { makeVault } from '../../../main/secrets/vault.ts';
import { vaultSuite } from '../../suites/vault-suite.ts';

describe('a vault in memory', () => {
  vaultSuite(async () => makeVault(memoryVault()));

  it('says that it forgets', async () => {
    expect(await memoryVault().state()).toMatchObject({ kind: 'memory' });
  });
});

describe('a secret that is held', () => {
  it('is opened once it is let go, with the value that it has then', async () => {
    const vault = makeVault(memoryVault());
    await vault.set('token', 'old');
    await vault.set('other', 'v');
    const release = vault.hold('token');
    const opened: string[] = [];
    const opening = vault.open(['other', 'token']).then((values) => {
      opened.push(values.ok ? (values.value.get('token') ?? '') : 'failed');
    });
    expect(await vault.open(['other'])).toMatchObject({ ok: true });
    await vault.set('token', 'new');
    expect(opened).toEqual([]);
    release();
    await opening;
    expect(opened).toEqual(['new']);
    expect(await vault.open(['token'])).toEqual({ ok: true, value: new Map([['token', 'new']]) });
  });
});

describe('a vault whose keychain cannot be used', () => {
  const missing = () =>
    openKeychain('Bellhop test', {
      deadlineMs: 60_000,
      load: () => Promise.reject(new Error('libsecret-1.so.0: cannot open shared object file')),
    });
  const inState = (kind: VaultState['kind']): Keychain => ({
    ...memoryVault(),
    state: async () => ({ kind, message: 'So it is.', hint: 'Do this.' }),
  });

  it('fails until it is told to hold secrets in memory', async () => {
    const vault = makeVault(await missing());
    expect(await vault.set('token', 'v')).toMatchObject({ failure: { kind: 'keychain-missing' } });
    expect(await vault.holdInMemory()).toMatchObject({ ok: true, value: { kind: 'memory' } });
    expect(await vault.set('token', 'v')).toMatchObject({ ok: true });
    expect(await vault.open(['token'])).toEqual({ ok: true, value: new Map([['token', 'v']]) });
    expect(await vault.state()).toMatchObject({ kind: 'memory' });
  });

  it('keeps what it holds when it is told twice', async () => {
    const vault = makeVault(await missing());
    await vault.holdInMemory();
    await vault.set('token', 'v');
    expect(await vault.holdInMemory()).toMatchObject({ ok: true, value: { kind: 'memory' } });
    expect(await vault.get('token')).toEqual({ ok: true, value: 'v' });
  });

  it('may be held in memory when the keychain does not answer', async () => {
    const vault = makeVault(inState('unresponsive'));
    expect(await vault.holdInMemory()).toMatchObject({ ok: true, value: { kind: 'memory' } });
  });

  it('asks to unlock a locked keychain rather than hold in memory', async () => {
    expect(await makeVault(inState('locked')).holdInMemory()).toEqual({
      ok: false,
      failure: { kind: 'keychain-locked', message: 'So it is.', hint: 'Do this.' },
    });
  });
});
