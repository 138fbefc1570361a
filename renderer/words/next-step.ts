import type { Failure } from '../../preload/contract/result.ts';

/** What a person can do about a failed run right where it is told. */
export type NextStep = 'create-repository' | 'enter-password' | 'open-run';

/**
 * The step that a failure asks for. A missing secret may also be one of a hook's headers: only when
 * the repository's own password is not stored does typing it help.
 */
export function nextStep(failure: Failure, passwordIsStored: boolean): NextStep {
  switch (failure.kind) {
    case 'repository-missing':
      return 'create-repository';
    case 'wrong-password':
      return 'enter-password';
    case 'secret-missing':
      return passwordIsStored ? 'open-run' : 'enter-password';
    default:
      return 'open-run';
  }
}
