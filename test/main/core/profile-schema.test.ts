import { describe, expect, it } from 'vitest';
import { groupSchema, profileSchema } from '../../../main/core/profile-schema.ts';
import { plansOf } from '../../../main/core/task-names.ts';
import { emptyRetention } from '../../../preload/contract/usual-profile.ts';
import { aHook, aProfile } from '../../fakes/make.ts';
import { complaint } from './complaint.ts';

describe('a stored profile', () => {
  it('is taken as it is when it is right', () => {
    const hooks = [aHook({ moments: ['success'] })];
    const full = aProfile(hooks, {
      retention: { ...emptyRetention, daily: 7, weekly: 4, within: '1y6m' },
      copyTo: { location: '/copy', passwordSecret: 'copy-password', environment: [] },
      tags: ['home', 'important'],
      variables: { TEAM: 'a', _x1: '' },
      tasks: plansOf({ prune: { schedules: [{ kind: 'daily', at: ['08:30'] }], hooks } }),
    });
    expect(profileSchema.parse(full)).toEqual(full);
  });

  it('that keeps nothing at all is refused, as "forget" would take everything', () => {
    expect(complaint(profileSchema, aProfile([], { retention: emptyRetention }))).toBe(
      'retention: keep at least one snapshot',
    );
  });

  it('has tags that restic can tell apart', () => {
    expect(complaint(profileSchema, aProfile([], { tags: ['a,b'] }))).toBe(
      'tags.0: a tag holds no comma',
    );
  });
});

describe('a stored group', () => {
  const group = { id: 'g', name: ' Home ', profileIds: ['a', 'b'], onFailure: 'stop' };

  it('has a name, without the space around it, and profiles', () => {
    expect(groupSchema.parse(group)).toEqual({ ...group, name: 'Home' });
    expect(complaint(groupSchema, { ...group, name: ' ' })).toBe('name: a group needs a name');
    expect(complaint(groupSchema, { ...group, profileIds: [] })).toBe(
      'profileIds: choose at least one profile',
    );
  });

  it('says whether a failure stops the others', () => {
    expect(complaint(groupSchema, { ...group, onFailure: 'continue' })).toBe('');
    expect(complaint(groupSchema, { ...group, onFailure: 'retry' })).toContain('onFailure: ');
  });
});
