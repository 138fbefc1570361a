import type { WindowApi } from '../../../preload/contract/api.ts';
import type { Channel } from '../../../preload/contract/hook.ts';
import type { Result } from '../../../preload/contract/result.ts';
import type { SecretToStore } from '../destination/secret-to-store.ts';
import { storeSecrets } from '../destination/store-secrets.ts';

/** Stores the secrets before the channel that names them. Answers the channel as it is now stored. */
export async function saveChannel(
  api: Pick<WindowApi, 'channels' | 'secrets'>,
  filled: { readonly channel: Channel; readonly secrets: readonly SecretToStore[] },
): Promise<Result<Channel>> {
  const stored = await storeSecrets(api, filled.secrets);
  return stored.ok ? api.channels.save(filled.channel) : stored;
}
