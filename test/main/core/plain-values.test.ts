import { describe, expect, it } from 'vitest';
import { plainValues } from '../../../main/core/plain-values.ts';
import { plansOf } from '../../../main/core/task-names.ts';
import { aChannel, aHook, aProfile, aRepository } from '../../fakes/make.ts';

describe('the open values of a profile', () => {
  const hook = aHook({
    moments: ['success'],
    url: 'https://chat.example/services/token%2Fone?key={{profile.name}}tail-two',
    headers: [{ name: 'X-Key', value: 'Basic abc-three' }],
    query: { kind: 'fields', fields: [{ name: 'k', value: 'field-four' }] },
    variants: [{ moments: ['failure'], url: 'https://chat.example/variant-five' }],
  });
  const profile = aProfile([], {
    copyTo: { ...aRepository, location: 's3:https://who:second-six@s3.example/bucket' },
    tasks: plansOf({
      backup: { hooks: [hook, aHook({ moments: ['failure'], channelId: 'channel-1' })] },
    }),
  });
  const channels = [aChannel({ url: 'https://push.example/channel-seven' })];
  const values = plainValues({ profile, repository: aRepository }, channels);

  it.each([
    'token%2Fone',
    'token/one',
    'tail-two',
    'abc-three',
    'field-four',
    'variant-five',
    'second-six',
    'channel-seven',
  ])('have %j', (value) => {
    expect(values).toContain(value);
  });

  it('have no folder, no template and no short word', () => {
    expect(values.filter((value) => value.includes('{{') || value.length < 4)).toEqual([]);
    expect(values).not.toContain(aRepository.location);
  });
});
