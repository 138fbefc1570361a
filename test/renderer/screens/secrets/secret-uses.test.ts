import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../../preload/contract/hook.ts';
import { newDestination } from '../../../../renderer/screens/destination/to-destination-form.ts';
import { secretUses } from '../../../../renderer/screens/secrets/secret-uses.ts';
import { fullScene } from '../../../window/gallery-scene.ts';

const { profiles } = fullScene(Date.parse('2026-03-18T07:00:00Z'));
const documents = profiles.filter(({ profile }) => profile.id === 'documents');

describe('the uses of secrets', () => {
  it('names the profile and the hook that would fail without each', () => {
    expect(secretUses(['hook-9f2c1d7e-authorization', 'old-token'], documents, [])).toEqual([
      {
        name: 'repository-documents-x7k2',
        isStored: false,
        usedBy: ['Documents, repository password'],
      },
      { name: 'hook-9f2c1d7e-authorization', isStored: true, usedBy: ['Documents, hook ntfy'] },
      { name: 'old-token', isStored: true, usedBy: [] },
    ]);
  });

  it('finds secrets in signatures, queries, variants, and channels', () => {
    const channel: Channel = {
      ...newDestination,
      id: 'c',
      name: 'Chat',
      description: '',
      enabled: true,
      query: { kind: 'fields', fields: [{ name: 'key', value: '{{secret "in-query"}}' }] },
      variants: [
        {
          moments: ['failure'],
          body: { kind: 'template', format: 'text', text: '{{secret "in-variant"}}' },
        },
      ],
      signature: { kind: 'standard-webhooks', secret: 'signing', previousSecret: 'signing-old' },
    };
    expect(secretUses([], [], [channel]).map(({ name, usedBy }) => [name, ...usedBy])).toEqual([
      ['in-query', 'channel Chat'],
      ['in-variant', 'channel Chat'],
      ['signing', 'channel Chat'],
      ['signing-old', 'channel Chat'],
    ]);
  });
});
