import type { ProfileDraft, Repository } from '../../preload/contract/profile.ts';
import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { isSamePlace } from './repository-place.ts';
import { maySet } from './repository-variables.ts';

/**
 * Why a profile must not be stored like this; null where it may. These are no rules of the stored
 * form: a configuration that was written before them can still be read.
 */
export function wrongWithDraft({ profile, repository }: ProfileDraft): Failure | null {
  const { name, copyTo } = profile;
  if (copyTo !== null && isSamePlace(copyTo.location, repository.location)) {
    return {
      kind: 'invalid-input',
      message: t('failuresStore.copyToItself', { name }),
      hint: t('failuresStore.copyToItselfHint'),
    };
  }
  return wrongWithVariables(repository) ?? (copyTo === null ? null : wrongWithVariables(copyTo));
}

/** Why a repository must not be opened with these variables; null where it may. */
export function wrongWithVariables({
  environment,
}: Pick<Repository, 'environment'>): Failure | null {
  const refused = environment.find(({ name }) => !maySet(name));
  if (refused === undefined) return null;
  return {
    kind: 'invalid-input',
    message: t('failuresStore.badVariable', { name: refused.name }),
    hint: t('failuresStore.badVariableHint'),
  };
}
