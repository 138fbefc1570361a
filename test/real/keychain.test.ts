import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openKeychain, type Keychain } from '../../main/secrets/keychain.ts';
import { makeVault } from '../../main/secrets/vault.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { vaultSuite } from '../suites/vault-suite.ts';
import { cli } from './command.ts';
import {
  askKeychain,
  canMakeKeyrings,
  inOwnSession,
  lockKeyring,
  onEmptyBus,
  signalKeyring,
  startEmptyKeyring,
  unlockKeyring,
  withoutBus,
} from './with-keyring.ts';

const opened: Keychain[] = [];
const openForTest = async () => {
  const keychain = await openKeychain(`Bellhop test ${randomUUID()}`, { deadlineMs: 30_000 });
  opened.push(keychain);
  return keychain;
};
const here = (await (await openForTest()).state()).kind;
const everyStep = ['state', 'get a', 'set a hush', 'remove a', 'list'];
const read = (said: string | undefined): unknown => JSON.parse(said ?? 'null');

describe.skipIf(here !== 'ready')('the keychain of this session', () => {
  afterAll(async () => {
    for (const keychain of opened) {
      const names = await keychain.list();
      if (names.ok) for (const name of names.value) await keychain.remove(name);
    }
  });

  vaultSuite(async () => makeVault(await openForTest()));

  it('is ready, and does not let secrets be held in memory instead', async () => {
    const vault = makeVault(await openForTest());
    expect(await vault.state()).toEqual({
      kind: 'ready',
      message: 'The keychain is open.',
      hint: '',
    });
    expect(await vault.holdInMemory()).toMatchObject({ failure: { kind: 'not-available' } });
  });

  it('keeps secrets for another opening, and services apart', async () => {
    const service = `Bellhop test ${randomUUID()}`;
    const first = await openKeychain(service, { deadlineMs: 30_000 });
    opened.push(first);
    await first.set('token', 'kept');
    const second = await openKeychain(service, { deadlineMs: 30_000 });
    expect(await second.get('token')).toEqual({ ok: true, value: 'kept' });
    expect(await (await openForTest()).list()).toEqual({ ok: true, value: [] });
  });
});

describe.skipIf(!canMakeKeyrings())('a keyring in trouble', () => {
  it('that answers nothing holds no command longer than its time, and is named', async () => {
    const list = `"${process.execPath}" "${cli}" secret list --data "${temporaryFolder()}" 2>&1`;
    const [, , , said] = await inOwnSession([
      unlockKeyring,
      askKeychain('state'),
      signalKeyring('STOP'),
      ['sh', '-c', `${list}; echo "ended with $?"`],
      signalKeyring('KILL'),
    ]);
    expect(said).toContain('The keychain did not answer within 15 seconds.');
    expect(said).toContain('ended with 137');
  });

  it('that is locked says so to every call, and nothing is lost', async () => {
    const [, set, , locked, , unlocked] = await inOwnSession([
      unlockKeyring,
      askKeychain('set a hush', 'list'),
      lockKeyring,
      askKeychain(...everyStep),
      unlockKeyring,
      askKeychain('get a', 'list', 'state'),
    ]);
    expect(read(set)).toEqual([
      { ok: true, value: null },
      { ok: true, value: ['a'] },
    ]);
    const failure = {
      kind: 'keychain-locked',
      message: 'The login keyring is locked.',
      hint: expect.stringContaining('Unlock the login keyring'),
    };
    expect(read(locked)).toMatchObject([
      { kind: 'locked', message: 'The login keyring is locked.' },
      ...everyStep.slice(1).map(() => ({ ok: false, failure })),
    ]);
    expect(locked).not.toContain('hush');
    expect(read(unlocked)).toMatchObject([
      { ok: true, value: 'hush' },
      { ok: true, value: ['a'] },
      { kind: 'ready' },
    ]);
  });

  it.each([
    {
      what: 'without a login keyring',
      start: () => inOwnSession([startEmptyKeyring, askKeychain(...everyStep)]),
      message: 'The keyring service runs, but there is no login keyring yet.',
    },
    {
      what: 'without a keyring service',
      start: () => onEmptyBus([askKeychain(...everyStep)]),
      message: 'No keyring service is running.',
    },
    {
      what: 'without a session bus',
      start: () => withoutBus([askKeychain(...everyStep)]),
      message: 'There is no desktop session (D-Bus) here, and so no keyring.',
    },
  ])('$what is missing, with what to do', async ({ start, message }) => {
    const said = (await start()).at(-1);
    const failure = { kind: 'keychain-missing', message, hint: expect.stringMatching(/\w/) };
    expect(read(said)).toMatchObject([
      { kind: 'missing', message },
      ...everyStep.slice(1).map(() => ({ ok: false, failure })),
    ]);
    expect(said).not.toContain('hush');
  });
});
