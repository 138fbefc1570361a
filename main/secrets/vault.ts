import type { VaultState } from '../../preload/contract/api.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { describeIssues } from '../core/configuration.ts';
import { secretNameSchema } from '../core/secret-name-schema.ts';
import type { Keychain } from './keychain.ts';
import { memoryVault } from './memory-vault.ts';

/** The only reader of secrets: the keychain with checked names and values, or memory in its stead. */
export interface Vault extends Keychain {
  /** Holds secrets in memory until Bellhop quits. Only for a machine whose keychain does not work. */
  holdInMemory(): Promise<Result<VaultState>>;
  /** The values of these names, each asked for once. The first that cannot be had fails all. */
  open(names: readonly string[]): Promise<Result<ReadonlyMap<string, string>>>;
  /** Makes `open` of this name wait until the returned function is called: its value is changing. */
  hold(name: string): () => void;
}

/** A Windows credential holds 2,560 bytes (CRED_MAX_CREDENTIAL_BLOB_SIZE); the same cap everywhere. */
const MAX_VALUE_BYTES = 2_500;

/** Puts the checks in front of a keychain. */
export function makeVault(keychain: Keychain): Vault {
  let current = keychain;
  const held = new Map<string, Promise<void>>();
  const vault: Vault = {
    get: async (name) => nameFault(name) ?? (await current.get(name)),
    set: async (name, value) =>
      nameFault(name) ?? valueFault(name, value) ?? (await current.set(name, value)),
    remove: async (name) => nameFault(name) ?? (await current.remove(name)),
    list: () => current.list(),
    state: () => current.state(),
    isHeld: () => keychain.isHeld(),
    holdInMemory: async () => {
      const state = await current.state();
      if (state.kind === 'memory') return { ok: true, value: state };
      if (state.kind === 'ready') return refusal(notNeeded());
      if (state.kind === 'locked') {
        const { message, hint } = state;
        return refusal({ kind: 'keychain-locked', message, hint });
      }
      current = memoryVault();
      return { ok: true, value: await current.state() };
    },
    open: async (names) => {
      await Promise.all(names.flatMap((name) => held.get(name) ?? []));
      return openAll([...new Set(names)], vault);
    },
    hold: (name) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held.set(name, promise);
      return () => {
        held.delete(name);
        resolve();
      };
    },
  };
  return vault;
}

async function openAll(
  names: readonly string[],
  vault: Keychain,
): Promise<Result<ReadonlyMap<string, string>>> {
  const values = new Map<string, string>();
  for (const name of names) {
    // One after the other: the keychain may ask the user, and must not ask twice at once.
    const got = await vault.get(name);
    if (!got.ok) return got;
    values.set(name, got.value);
  }
  return { ok: true, value: values };
}

const notNeeded = (): Failure => ({
  kind: 'not-available',
  message: t('failuresKeychain.memoryNotNeeded'),
  hint: t('failuresKeychain.memoryNotNeededHint'),
});

function nameFault(name: string): Result<never> | null {
  const read = secretNameSchema.safeParse(name);
  if (read.success) return null;
  return refusal({
    kind: 'invalid-input',
    message: t('failuresKeychain.badName', { name: name.slice(0, 100) }),
    hint: t('failuresKeychain.badNameHint', { rule: describeIssues(read.error) }),
  });
}

function valueFault(name: string, value: string): Result<never> | null {
  const wrong = wrongWith(name, value);
  if (wrong === null) return null;
  const [message, hint] = wrong;
  return refusal({ kind: 'invalid-input', message, hint });
}

function wrongWith(name: string, value: string): readonly [message: string, hint: string] | null {
  if (value === '') {
    return [t('failuresKeychain.valueEmpty', { name }), t('failuresKeychain.valueEmptyHint')];
  }
  if (Buffer.byteLength(value) > MAX_VALUE_BYTES) {
    return [
      t('failuresKeychain.valueTooLong', { name, bytes: MAX_VALUE_BYTES }),
      t('failuresKeychain.valueTooLongHint'),
    ];
  }
  if (value.includes('\0') || !value.isWellFormed()) {
    return [t('failuresKeychain.valueNotText', { name }), t('failuresKeychain.valueNotTextHint')];
  }
  return null;
}

function refusal(failure: Failure): Result<never> {
  return { ok: false, failure };
}
