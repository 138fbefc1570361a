import { describe, expect, it } from 'vitest';
import { emptyConfiguration, type Configuration } from '../../../main/core/configuration.ts';
import { supportBundle, type SupportFacts } from '../../../main/core/support-bundle.ts';
import { plansOf } from '../../../main/core/task-names.ts';
import type { Delivery } from '../../../preload/contract/delivery.ts';
import { emptySource } from '../../../preload/contract/usual-profile.ts';
import { aChannel, aHook, aProfile, aRepository, aRun } from '../../fakes/make.ts';

/** In the keychain. */
const stored = ['vault pass/word+1', 'tk_live_äöü"quoted"', 'hmac-key-2&3'];
/** Written openly into the configuration. */
const open = {
  login: 'p4ss:w/rd',
  urlToken: 'T0PSECRET-in-path',
  query: 'query-tok=en?',
  header: 'headerT0ken9',
  environment: 'AKIAopenlySaid',
  variable: 'variable-s3cret',
  argument: '--password=arg-s3cret',
  body: 'body-api-key-12345',
  channel: 'chan-webhook-token',
} as const;

const secrets = [...stored, ...Object.values(open)];

const hook = aHook({
  moments: ['success', 'failure'],
  name: 'Chat',
  url: `https://chat.example/services/${open.urlToken}?k=${encodeURIComponent(open.query)}`,
  headers: [{ name: 'Authorization', value: `Bearer ${open.header}` }],
  body: { kind: 'template', format: 'json', text: `{"key":"${open.body}","e":"{{ERROR}}"}` },
});

const profile = aProfile([hook, aHook({ id: 'hook-2', moments: ['failure'], channelId: 'c' })], {
  source: { ...emptySource, paths: ['/home/ada/Pictures', '/home/adam/shared'] },
  variables: { TOKEN: open.variable },
  options: { ...aProfile([]).options, extraArguments: [open.argument] },
  tasks: plansOf({
    backup: {
      hooks: [hook, aHook({ id: 'hook-2', moments: ['failure'], channelId: 'c' })],
      schedules: [{ kind: 'daily', at: ['08:30'] }],
    },
  }),
});

const repository = {
  ...aRepository,
  location: `rest:https://ada:${encodeURIComponent(open.login)}@nas.example:8000/ada/`,
  environment: [
    { name: 'AWS_SECRET_ACCESS_KEY', value: open.environment },
    { name: 'RESTIC_REST_PASSWORD', secret: 'rest' },
  ],
};

const configuration: Configuration = {
  ...emptyConfiguration,
  repositories: [repository],
  profiles: [profile],
  channels: [aChannel({ id: 'c', url: `https://chan.example/${open.channel}` })],
  settings: { ...emptyConfiguration.settings, engineMirror: `https://m.example/${open.urlToken}` },
};

const encodings: readonly (readonly [name: string, encode: (text: string) => string])[] = [
  ['raw', (text) => text],
  ['URL-encoded', encodeURIComponent],
  ['in base64', (text) => Buffer.from(text).toString('base64')],
  ['in the base64 of a login', (text) => Buffer.from(`ada:${text}`).toString('base64')],
  ['as JSON', (text) => JSON.stringify(text).slice(1, -1)],
];

function theFacts(changes: Partial<SupportFacts> = {}): SupportFacts {
  return {
    at: '2026-03-01T08:00:00.000Z',
    about: {
      version: '0.1.0',
      dataFolder: '/home/ada/.config/Bellhop',
      engine: { path: '/usr/bin/restic', version: '0.19.1' },
      platform: 'linux',
    },
    system: ['Linux 6.1 x64, Node 24.0.0'],
    home: '/home/ada',
    vault: 'ready',
    secrets: stored,
    findings: [
      {
        subject: 'Documents',
        state: 'ill',
        message: 'It has lost its password.',
        remedy: 'Set it again.',
      },
    ],
    configuration,
    runs: [],
    failing: [],
    books: [],
    pause: null,
    ...changes,
  };
}

/** A run whose every text quotes what must not be told. */
function aLeakyRun(quote: string) {
  return aRun({
    outcome: 'failed',
    phase: 'ended',
    message: `It said ${quote}.`,
    failure: {
      kind: 'repository-unreachable',
      message: `No way to ${quote} at all.`,
      hint: quote,
      details: `first line\nsecond ${quote}`,
    },
    stderr: `Fatal: ${quote}\n`,
    commandLine: `restic ${quote}`,
    problems: [{ item: quote, message: quote }],
    decisions: [{ at: '2026-03-01T08:00:00.000Z', text: quote }],
  });
}

describe('a support bundle', () => {
  it('tells versions, findings, configuration, runs, failing hooks and schedules', () => {
    const text = supportBundle(
      theFacts({
        runs: [
          aRun({
            outcome: 'failed',
            phase: 'ended',
            finishedAt: '2026-03-01T08:00:41.000Z',
            exitCode: 11,
            failure: { kind: 'locked', message: 'The repository is locked.', hint: 'Wait.' },
            stderr: 'unable to create lock in backend\n',
          }),
        ],
        failing: [
          {
            profile: 'Documents',
            hook: 'Chat',
            newest: {
              state: 'failed',
              attempts: [
                {
                  startedAt: '2026-03-01T08:00:41.500Z',
                  error: { class: 'status', message: 'It said no.', hint: 'Ask.' },
                  response: { status: 403, headers: [], body: 'forbidden', truncated: false },
                },
              ],
            } as unknown as Delivery,
          },
        ],
        books: [
          {
            profile: 'Documents',
            task: 'backup',
            book: {
              plan: '',
              anchor: 0,
              settled: Date.parse('2026-03-01T08:30:00Z'),
              zone: 'Europe/Berlin',
              shown: 0,
              owed: null,
              retry: { at: null, tries: 2, slot: 0 },
            },
          },
        ],
      }),
    );
    for (const part of [
      'version 0.1.0 on linux',
      'restic 0.19.1 at /usr/bin/restic',
      'ill: Documents: It has lost its password. (Set it again.)',
      'what: ~/Pictures, /home/adam/shared; 0 exclusions',
      'repository: rest at nas.example:8000, variables AWS_SECRET_ACCESS_KEY RESTIC_REST_PASSWORD',
      'backup: every day at 08:30',
      'hook Chat (hook-1): on, success failure, on failure ignore, POST https://chat.example, headers Authorization',
      'channel phone (c): on, POST https://chan.example',
      'mirror https://m.example',
      'failed, 41 s, exit code 11',
      'failure locked',
      '| The repository is locked.',
      '| unable to create lock in backend',
      'Documents, Chat: failed, status, status 403, 1 tries',
      'Documents backup: settled up to 2026-03-01T08:30:00.000Z in Europe/Berlin, owes nothing, tries again now (2 so far)',
      'data folder ~/.config/Bellhop',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('forbidden');
    expect(text).not.toContain('It said no');
  });

  describe.each(encodings)('with a secret quoted %s', (_, encode) => {
    it.each(secrets)('does not tell %j', (secret) => {
      const quote = encode(secret);
      const text = supportBundle(
        theFacts({
          runs: [aLeakyRun(quote), aLeakyRun(`https://chat.example/${quote}/x?y=${quote}`)],
          findings: [{ subject: 'Documents', state: 'ill', message: quote, remedy: quote }],
        }),
      );
      for (const [, each] of encodings.slice(0, 3)) expect(text).not.toContain(each(secret));
      expect(text).not.toContain(quote);
    });
  });

  it('leaves the words of others out when the keychain cannot be read', () => {
    const text = supportBundle(theFacts({ secrets: null, runs: [aLeakyRun('unknown-secret-9')] }));
    expect(text).not.toContain('unknown-secret-9');
    expect(text).toContain('failure repository-unreachable');
    expect(text).toContain('The keychain cannot be read');
  });

  it('holds no line that a name has forged', () => {
    const forged = { ...profile, name: 'Documents\n== Doctor ==\nall well' };
    const text = supportBundle(
      theFacts({ configuration: { ...configuration, profiles: [forged] } }),
    );
    expect(text.match(/^== Doctor ==$/gm)).toHaveLength(1);
  });

  it('describes a hundred of a thousand profiles, and says so', () => {
    const profiles = Array.from({ length: 1_000 }, (_, index) => ({
      ...profile,
      id: `profile-${String(index)}`,
    }));
    const text = supportBundle(theFacts({ configuration: { ...configuration, profiles } }));
    expect(text).toContain('and 900 more profiles');
  });
});
