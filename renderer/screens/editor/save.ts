import type { WindowApi } from '../../../preload/contract/api.ts';
import type { ProfileDraft } from '../../../preload/contract/profile.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { storeSecrets } from '../destination/store-secrets.ts';
import type { FilledDraft } from './form-to-draft.ts';

type Secrets = Pick<FilledDraft, 'secrets' | 'generated'>;

/**
 * Stores the secrets before the profile that names them, so that no stored profile ever waits for a
 * secret that could not be kept. Answers the profile as it is now stored.
 */
export async function save(
  api: Pick<WindowApi, 'profiles' | 'secrets'>,
  filled: FilledDraft,
): Promise<Result<ProfileDraft>> {
  const stored = await fillVault(api, filled);
  if (!stored.ok) return stored;
  const saved = await api.profiles.save(filled.draft);
  return saved.ok ? api.profiles.get(saved.value.id) : saved;
}

/** Stores typed secrets and makes up passwords; one that an earlier try has made up stays. */
export async function fillVault(
  api: Pick<WindowApi, 'secrets'>,
  { secrets, generated }: Secrets,
): Promise<Result<null>> {
  const stored = await storeSecrets(api, secrets);
  if (!stored.ok || generated.length === 0) return stored;
  const known = await api.secrets.list();
  if (!known.ok) return known;
  for (const name of generated.filter((each) => !known.value.includes(each))) {
    const made = await api.secrets.generate(name);
    if (!made.ok) return made;
  }
  return { ok: true, value: null };
}
