import type { WindowApi } from '../../../preload/contract/api.ts';
import type { ProfileDraft } from '../../../preload/contract/profile.ts';
import type { Result } from '../../../preload/contract/result.ts';
import type { FilledDraft } from './form-to-draft.ts';

/**
 * Stores the secrets before the profile that names them, so that no stored profile ever waits for a
 * secret that could not be kept. Answers the profile as it is now stored.
 */
export async function save(
  api: Pick<WindowApi, 'profiles' | 'secrets'>,
  { draft, secrets }: FilledDraft,
): Promise<Result<ProfileDraft>> {
  for (const { name, value } of secrets) {
    const stored = await api.secrets.set(name, value);
    if (!stored.ok) return stored;
  }
  const saved = await api.profiles.save(draft);
  return saved.ok ? api.profiles.get(saved.value.id) : saved;
}
