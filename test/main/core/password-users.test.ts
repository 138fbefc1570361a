import { describe, expect, it } from 'vitest';
import { emptyConfiguration } from '../../../main/core/configuration.ts';
import { otherUser, profilesAt } from '../../../main/core/password-users.ts';
import { aHook, aProfile } from '../../fakes/make.ts';
import { speaking } from '../../fakes/speaking.ts';

const own = { id: 'r1', location: '/r', passwordSecret: 'restic', environment: [] };
const profile = aProfile([], { repositoryId: 'r1' });
const configuration = { ...emptyConfiguration, repositories: [own], profiles: [profile] };

describe('the secret of a repository’s password', () => {
  it('may be that of the same repository in other profiles', () => {
    const other = { ...profile, id: 'p2', copyTo: { ...own, location: '/r/' } };
    expect(otherUser(own, { ...configuration, profiles: [profile, other] })).toBeNull();
  });

  it('is used by another repository, by a variable, or by a hook', () => {
    const users = (changes: object) => otherUser(own, { ...configuration, ...changes });
    const elsewhere = { ...own, id: 'r2', location: '/r2' };
    expect(users({ repositories: [own, elsewhere] })).toBe('the repository /r2');
    const copies = { ...profile, copyTo: { ...own, location: '/copy' } };
    expect(users({ profiles: [copies] })).toBe('the repository /copy');
    const environment = [{ name: 'RESTIC_REST_PASSWORD', secret: 'restic' }];
    expect(users({ repositories: [{ ...own, environment }] })).toBe('the repository /r');
    const hook = aHook({ moments: ['success'], url: 'http://a/{{secret "restic"}}' });
    expect(users({ profiles: [aProfile([hook], { repositoryId: 'r1' })] })).toBe('the hook “ping”');
  });

  it('names its users in the language that is spoken', async () => {
    const repositories = [own, { ...own, id: 'r2', location: '/r2' }];
    await speaking('de', () => {
      expect(otherUser(own, { ...configuration, repositories })).toBe('das Repository /r2');
    });
  });
});

it('finds the profiles that use a place, to back up or to copy to', () => {
  const repositories = [own, { ...own, id: 'r2', location: '/r2' }];
  const copies = aProfile([], {
    id: 'p2',
    repositoryId: 'r2',
    copyTo: { location: '/r/', passwordSecret: 'x', environment: [] },
  });
  const stranger = aProfile([], { id: 'p3', repositoryId: 'r2' });
  const found = profilesAt('/r', { repositories, profiles: [profile, copies, stranger] });
  expect(found.map(({ id }) => id)).toEqual(['profile-1', 'p2']);
});
