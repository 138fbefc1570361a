import type { LockableValue } from './destination-form.ts';

/**
 * Whether a value is to be locked once its name has changed: as long as nothing was typed into it,
 * the lock follows what the name tells of it. A lock that a person turned stays as it is until then.
 */
export function lockFollowsName(
  { isSecret, value, stored }: LockableValue,
  was: boolean,
  is: boolean,
): boolean {
  return value === '' && stored === '' && was !== is ? is : isSecret;
}
