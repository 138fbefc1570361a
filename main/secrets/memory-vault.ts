import type { VaultState } from '../../preload/contract/api.ts';
import { t } from '../../words/t.ts';
import type { Keychain } from './keychain.ts';
import { secretMissing } from './secret-missing.ts';

/** Holds secrets for as long as Bellhop runs, for machines without a keychain. */
export function memoryVault(): Keychain {
  const held = new Map<string, string>();
  return {
    get: async (name) => {
      const value = held.get(name);
      return value === undefined
        ? { ok: false, failure: secretMissing(name) }
        : { ok: true, value };
    },
    set: async (name, value) => {
      held.set(name, value);
      return { ok: true, value: null };
    },
    remove: async (name) =>
      held.delete(name) ? { ok: true, value: null } : { ok: false, failure: secretMissing(name) },
    list: async () => ({ ok: true, value: [...held.keys()].toSorted() }),
    state: async () => inMemory(),
    isHeld: () => false,
  };
}

const inMemory = (): VaultState => ({
  kind: 'memory',
  message: t('failuresKeychain.inMemory'),
  hint: t('failuresKeychain.inMemoryHint'),
});
