import type { ProfileDraft } from '../../preload/contract/profile.ts';
import { t } from '../../words/t.ts';
import { describeIssues } from '../core/configuration.ts';
import { profileSchema } from '../core/profile-schema.ts';
import { repositorySchema } from '../core/repository-schema.ts';

/** Why a draft could not be stored, in words, or null: an import must never damage the configuration. */
export function findFault({ profile, repository }: ProfileDraft): string | null {
  const faults = [profileSchema.safeParse(profile), repositorySchema.safeParse(repository)]
    .filter((parsed) => !parsed.success)
    .map(({ error }) => describeIssues(error));
  if (faults.length === 0) return null;
  return faults.reduce((first, second) => t('rules.both', { first, second }));
}
