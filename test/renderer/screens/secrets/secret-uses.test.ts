import { describe, expect, it } from 'vitest';
import { secretUses } from '../../../../renderer/screens/secrets/secret-uses.ts';
import { fullScene } from '../../../window/gallery-scene.ts';

const { profiles } = fullScene(Date.parse('2026-03-18T07:00:00Z'));
const documents = profiles.filter(({ profile }) => profile.id === 'documents');

describe('the uses of secrets', () => {
  it('names the profile and the hook that would fail without each', () => {
    expect(secretUses(['hook-9f2c1d7e-authorization', 'old-token'], documents)).toEqual([
      {
        name: 'repository-documents-x7k2',
        isStored: false,
        usedBy: ['Documents, repository password'],
      },
      { name: 'hook-9f2c1d7e-authorization', isStored: true, usedBy: ['Documents, hook ntfy'] },
      { name: 'old-token', isStored: true, usedBy: [] },
    ]);
  });
});
