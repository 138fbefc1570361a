import { expect, it } from 'vitest';
import { lockFollowsName } from '../../../../renderer/screens/destination/lock-follows-name.ts';

const empty = { name: 'Authorization', isSecret: false, value: '', stored: '' };

it('is turned by a name that tells of a secret, and back by one that does not', () => {
  expect(lockFollowsName(empty, false, true)).toBe(true);
  expect(lockFollowsName({ ...empty, isSecret: true }, true, false)).toBe(false);
});

it('stays as a person turned it, and once something is typed or stored', () => {
  expect(lockFollowsName(empty, true, true)).toBe(false);
  expect(lockFollowsName({ ...empty, isSecret: true }, false, false)).toBe(true);
  expect(lockFollowsName({ ...empty, value: 'open' }, false, true)).toBe(false);
  expect(lockFollowsName({ ...empty, isSecret: true, stored: 'kept' }, true, false)).toBe(true);
});
