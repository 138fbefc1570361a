import type { Failure } from '../../preload/contract/result.ts';

/** The one wording for a name that nothing is stored under. */
export function secretMissing(name: string): Failure {
  return {
    kind: 'secret-missing',
    message: `The secret "${name}" is not in the keychain.`,
    hint: `Set it with: bellhop secret set ${name}`,
  };
}
