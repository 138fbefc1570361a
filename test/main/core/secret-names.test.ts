import { describe, expect, it } from 'vitest';
import {
  secretsOfDestination,
  secretsOfDraft,
  secretsOfRepository,
} from '../../../main/core/secret-names.ts';
import { plansOf } from '../../../main/core/task-names.ts';
import { aChannel, aDestination, aHook, aProfile, aRepository } from '../../fakes/make.ts';

const secret = (name: string) => `{{secret "${name}"}}`;

describe('the secrets of a repository', () => {
  it('are its password and those of its environment', () => {
    const environment = [
      { name: 'AWS_REGION', value: 'eu' },
      { name: 'AWS_SECRET_ACCESS_KEY', secret: 'aws' },
    ];
    expect(secretsOfRepository({ ...aRepository, environment })).toEqual([
      'repository-password',
      'aws',
    ]);
  });
});

describe('the secrets of a destination', () => {
  it('S4-2 stand in its URL, headers, query, body, variants and signature', () => {
    const destination = aDestination({
      url: `http://127.0.0.1:9/${secret('url')}`,
      headers: [{ name: 'Authorization', value: `Bearer ${secret('header')}` }],
      query: { kind: 'fields', fields: [{ name: 'q', value: secret('query') }] },
      body: { kind: 'template', format: 'json', text: `{"a": "${secret('body')}"}` },
      variants: [
        {
          moments: ['failure'],
          url: `http://127.0.0.1:9/${secret('variant.url')}`,
          query: { kind: 'fields', fields: [{ name: 'q', value: secret('variant.query') }] },
          body: { kind: 'template', format: 'text', text: secret('variant.body') },
        },
      ],
      signature: { kind: 'hmac-sha256', secret: 'signature', header: 'X-S', prefix: '' },
    });
    expect(new Set(secretsOfDestination(destination))).toEqual(
      new Set([
        'url',
        'header',
        'query',
        'body',
        'variant.url',
        'variant.query',
        'variant.body',
        'signature',
      ]),
    );
  });

  for (const [what, text] of [
    ['single quotes', `{{secret 'x'}}`],
    ['three braces', `{{{secret "x"}}}`],
    ['spaces', `{{ secret  "x" }}`],
    ['tildes', `{{~secret "x"~}}`],
  ] as const) {
    it(`are found with ${what}`, () => {
      const headers = [{ name: 'X', value: text }];
      expect(secretsOfDestination(aDestination({ headers }))).toEqual(['x']);
    });
  }

  it('are none where none is meant', () => {
    expect(secretsOfDestination(aDestination({ url: 'http://127.0.0.1:9/secret "x"' }))).toEqual(
      [],
    );
  });
});

describe('the secrets of a profile', () => {
  it('are those of both repositories, of the hooks of every task, and of their channels', () => {
    const headers = (name: string) => [{ name: 'X', value: secret(name) }];
    const plan = (...hooks: readonly ReturnType<typeof aHook>[]) => ({ schedules: [], hooks });
    const profile = aProfile([], {
      copyTo: { location: '/copy', passwordSecret: 'copy', environment: [] },
      tasks: plansOf({
        backup: plan(aHook({ moments: ['success'], headers: headers('own') })),
        prune: plan(
          aHook({ moments: ['success'], headers: headers('unused'), channelId: 'channel-1' }),
        ),
      }),
    });
    const channels = [aChannel({ headers: headers('channel') })];
    expect(secretsOfDraft({ profile, repository: aRepository }, channels)).toEqual([
      'repository-password',
      'copy',
      'own',
      'channel',
    ]);
  });
});
