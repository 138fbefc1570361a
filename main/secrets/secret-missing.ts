import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

/** The one wording for a name that nothing is stored under. */
export function secretMissing(name: string): Failure {
  return {
    kind: 'secret-missing',
    message: t('failuresKeychain.secretMissing', { name }),
    hint: t('failuresKeychain.secretMissingHint', { name }),
  };
}
