import type * as keytarModule from 'keytar';
import type { VaultState } from '../../preload/contract/api.ts';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { secretNameSchema } from '../core/secret-name-schema.ts';
import {
  failureOf,
  notLoadable,
  readTrouble,
  stateOf,
  tookTooLong,
  type Trouble,
} from './keychain-trouble.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { secretMissing } from './secret-missing.ts';

/** Where secrets are kept by name. No text that comes out of it, but for `get`'s value, holds one. */
export interface Keychain {
  /** Fails with `secret-missing` where the name is not there. */
  get(name: string): Promise<Result<string>>;
  set(name: string, value: string): Promise<Result<null>>;
  /** Fails with `secret-missing` where the name is not there. */
  remove(name: string): Promise<Result<null>>;
  /** The names, sorted. */
  list(): Promise<Result<readonly string[]>>;
  state(): Promise<VaultState>;
  /** Whether a call still waits for an answer, and with it a thread that a regular exit waits for. */
  isHeld(): boolean;
}

/** What Bellhop uses of keytar. */
export type Keytar = Pick<
  typeof keytarModule,
  'getPassword' | 'setPassword' | 'deletePassword' | 'findCredentials'
>;

export interface KeychainOptions {
  /** How long one call may take. */
  readonly deadlineMs: number;
  readonly load?: () => Promise<Keytar>;
}

/** No secret can have this name, so it never hides one. */
const CANARY = '(is the keychain open?)';

/** How a request to keytar ended. */
type Asked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

/** Makes one call of keytar. */
type Ask = <T>(call: (keytar: Keytar) => Promise<T>) => Promise<Asked<T>>;

/** How keytar is asked, one call at a time. */
interface Asking {
  readonly ask: Ask;
  readonly isHeld: () => boolean;
}

/**
 * Opens the keychain of this system for one service name. keytar is optional: where it cannot be
 * loaded, every call fails with the reason. Each call ends within the deadline.
 */
export async function openKeychain(service: string, options: KeychainOptions): Promise<Keychain> {
  const { ask, isHeld } = await openAsk(options);
  const probe = (): Promise<Asked<null>> => ask((keytar) => writeCanary(keytar, service));
  return {
    get: async (name) => {
      const asked = await ask((keytar) => keytar.getPassword(service, name));
      if (!asked.ok) return plain(asked);
      if (asked.value === null) return missingOrShut(name, await probe());
      return { ok: true, value: asked.value };
    },
    set: async (name, value) =>
      plain(await ask((keytar) => keytar.setPassword(service, name, value).then(() => null))),
    remove: async (name) => {
      const asked = await ask((keytar) => keytar.deletePassword(service, name));
      if (!asked.ok) return plain(asked);
      return asked.value ? { ok: true, value: null } : missingOrShut(name, await probe());
    },
    list: async () => plain(await ask((keytar) => listNames(keytar, service))),
    state: async () => {
      const asked = await probe();
      return asked.ok ? ready() : stateOf(asked.trouble);
    },
    isHeld,
  };
}

const ready = (): VaultState => ({ kind: 'ready', message: t('failuresKeychain.ready'), hint: '' });

async function openAsk({ deadlineMs, load = loadKeytar }: KeychainOptions): Promise<Asking> {
  let keytar: Keytar;
  try {
    keytar = await load();
  } catch (error) {
    const ask: Ask = async () => ({
      ok: false,
      trouble: notLoadable(wordsOf(error), process.platform),
    });
    return { ask, isHeld: () => false };
  }
  const turns = oneAtATime(deadlineMs);
  const ask: Ask = async (call) => {
    const outcome = await turns.take(() => call(keytar));
    switch (outcome.kind) {
      case 'done':
        return { ok: true, value: outcome.value };
      case 'failed':
        return { ok: false, trouble: readTrouble(wordsOf(outcome.error), process.platform) };
      case 'late':
        return { ok: false, trouble: tookTooLong(deadlineMs, process.platform) };
    }
  };
  return { ask, isHeld: turns.isBusy };
}

async function loadKeytar(): Promise<Keytar> {
  const { default: keytar } = await import('keytar');
  return keytar;
}

/**
 * The only question with an honest answer: a locked or absent keyring says "nothing there" to every
 * read, and refuses a write. It is written under a service of its own: `findCredentials` takes the
 * process down when an item that it has found is gone before its value is read, and another Bellhop of
 * this user may be asking in the same moment.
 */
async function writeCanary(keytar: Keytar, service: string): Promise<null> {
  const aside = `${service} ${CANARY}`;
  await keytar.setPassword(aside, CANARY, 'Bellhop asks whether the keychain is open.');
  await keytar.deletePassword(aside, CANARY);
  return null;
}

/**
 * Writes the canary first, in the same turn: on a locked keyring keytar's `findCredentials` reads
 * values that are not there and takes the whole process down (atom/node-keytar is archived).
 */
async function listNames(keytar: Keytar, service: string): Promise<readonly string[]> {
  await writeCanary(keytar, service);
  const found = await keytar.findCredentials(service);
  return found
    .map(({ account }) => account)
    .filter((name) => secretNameSchema.safeParse(name).success)
    .toSorted();
}

function missingOrShut(name: string, probed: Asked<null>): Result<never> {
  return { ok: false, failure: probed.ok ? secretMissing(name) : failureOf(probed.trouble) };
}

function plain<T>(asked: Asked<T>): Result<T> {
  return asked.ok ? asked : { ok: false, failure: failureOf(asked.trouble) };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
