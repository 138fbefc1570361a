import type { WindowApi } from '../../../preload/contract/api.ts';
import type { ProfileDraft } from '../../../preload/contract/profile.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { storeSecrets } from '../destination/store-secrets.ts';
import type { FilledDraft } from './form-to-draft.ts';

/**
 * Stores the secrets before the profile that names them, so that no stored profile ever waits for a
 * secret that could not be kept. Answers the profile as it is now stored.
 */
export async function save(
  api: Pick<WindowApi, 'profiles' | 'secrets'>,
  { draft, secrets }: FilledDraft,
): Promise<Result<ProfileDraft>> {
  const stored = await storeSecrets(api, secrets);
  if (!stored.ok) return stored;
  const saved = await api.profiles.save(draft);
  return saved.ok ? api.profiles.get(saved.value.id) : saved;
}
