import type { WindowApi } from '../../../preload/contract/api.ts';
import type { Result } from '../../../preload/contract/result.ts';
import type { SecretToStore } from './secret-to-store.ts';

/** Puts typed values into the vault, one after the other; ends with the first that cannot be kept. */
export async function storeSecrets(
  api: Pick<WindowApi, 'secrets'>,
  secrets: readonly SecretToStore[],
): Promise<Result<null>> {
  for (const { name, value } of secrets) {
    const stored = await api.secrets.set(name, value);
    if (!stored.ok) return stored;
  }
  return { ok: true, value: null };
}
