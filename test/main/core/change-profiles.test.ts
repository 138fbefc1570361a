import { describe, expect, it } from 'vitest';
import { findDraft, putDraft, removeProfile } from '../../../main/core/change-profiles.ts';
import { emptyConfiguration } from '../../../main/core/configuration.ts';
import { aProfile, aRepository } from '../../fakes/make.ts';

const draft = { profile: aProfile([], { id: '' }), repository: { ...aRepository, id: '' } };
const ids = () => {
  let n = 0;
  return () => `id-${String(++n)}`;
};

describe('putting a draft into the configuration', () => {
  it('fills in the ids of a new one', () => {
    const { configuration, profile } = putDraft(emptyConfiguration, draft, ids());
    expect(profile).toMatchObject({ id: 'id-2', repositoryId: 'id-1' });
    expect(findDraft(configuration, 'id-2')?.repository.id).toBe('id-1');
  });

  it('lets profiles with the same access share one repository', () => {
    const newId = ids();
    const first = putDraft(emptyConfiguration, draft, newId);
    const imported = { ...draft, repository: { ...aRepository, id: 'from a file' } };
    const second = putDraft(first.configuration, imported, newId);
    expect(second.configuration.repositories).toHaveLength(1);
    const other = { ...draft, repository: { ...draft.repository, passwordSecret: 'another' } };
    expect(putDraft(second.configuration, other, newId).configuration.repositories).toHaveLength(2);
  });

  it('replaces one that has its id', () => {
    const newId = ids();
    const { configuration, profile } = putDraft(emptyConfiguration, draft, newId);
    const repository = findDraft(configuration, profile.id)?.repository ?? aRepository;
    const renamed = putDraft(
      configuration,
      { profile: { ...profile, name: 'New' }, repository },
      newId,
    );
    expect(renamed.configuration.profiles.map(({ name }) => name)).toEqual(['New']);
  });
});

it('drops a profile from its groups, and a group with its last profile', () => {
  const newId = ids();
  const first = putDraft(emptyConfiguration, draft, newId);
  const second = putDraft(first.configuration, draft, newId);
  const [a, b] = [first.profile.id, second.profile.id];
  const group = { id: 'g', name: 'Home', onFailure: 'stop' } as const;
  const groups = [
    { ...group, profileIds: [a, b] },
    { ...group, id: 'h', profileIds: [a] },
  ];
  const left = removeProfile({ ...second.configuration, groups }, a);
  expect(left.groups).toEqual([{ ...group, profileIds: [b] }]);
  expect(removeProfile(left, b)).toEqual(emptyConfiguration);
});

it('forgets a repository with the last profile that uses it', () => {
  const { configuration, profile } = putDraft(emptyConfiguration, draft, ids());
  expect(removeProfile(configuration, profile.id)).toEqual(emptyConfiguration);
});
