import type { Attempt, Delivery, Route } from '../../preload/contract/delivery.ts';
import type { Run } from '../../preload/contract/run.ts';

/** What the hooks of a run sent: one of each fate. */
export function deliveriesOf(run: Run, ago: (seconds: number) => string): readonly Delivery[] {
  const after = (seconds: number): string =>
    new Date(Date.parse(run.createdAt) + seconds * 1_000).toISOString();
  const ids = { runId: run.id, profileId: run.profileId };
  const make = (id: string, rest: Partial<Delivery>): Delivery => ({
    ...ids,
    id,
    hookId: id,
    hook: id,
    moment: 'success',
    task: run.task,
    channelId: null,
    gating: false,
    state: 'delivered',
    waitingFor: null,
    reason: '',
    createdAt: after(36),
    nextAttemptAt: null,
    copyOf: null,
    request: ntfyRequest,
    ...rest,
    attempts: (rest.attempts ?? []).map((each) => ({
      ...each,
      request: rest.request ?? ntfyRequest,
    })),
  });
  return [
    make('pause', {
      hook: 'Pause the database',
      moment: 'before',
      gating: true,
      request: { ...ntfyRequest, url: 'http://localhost:9000/hooks/pause', headers: [], body: '' },
      attempts: [
        {
          ...attempt(1, after(1.3), 1_120, 200),
          timing: { dnsMs: 1, connectMs: 1, tlsMs: null, firstByteMs: 1_114, bodyMs: 4 },
          route: { ...publicRoute, remoteAddress: '127.0.0.1', local: true, tls: null },
        },
      ],
    }),
    make('ntfy', {
      hook: 'ntfy',
      state: 'pending',
      waitingFor: 'retry',
      reason: 'ntfy.example answered 429: too many requests. It asked to wait 30 s.',
      nextAttemptAt: ago(-28),
      attempts: [attempt(1, after(36.2), 212, 429), attempt(2, after(41.5), 190, 429)],
    }),
    make('matrix', {
      hook: 'Family chat',
      state: 'failed',
      reason: 'Nothing listens at matrix.example.',
      attempts: [attempt(1, after(36.3), 84, null)],
    }),
    make('healthchecks', {
      hook: 'Healthchecks',
      moment: 'finally',
      request: { method: 'GET', url: 'https://hc-ping.com/2c8d7f0e-4a51', headers: [], body: '' },
      attempts: [
        {
          ...attempt(1, after(40.2), 84, 200),
          route: { ...publicRoute, httpVersion: '2', remoteAddress: '2a01:4f8:1c17::1' },
        },
      ],
    }),
    make('keychain', {
      hook: 'Home Assistant',
      state: 'pending',
      waitingFor: 'keychain',
      reason: 'The secret home-assistant cannot be read while the keychain is locked.',
    }),
    make('suppressed', {
      hook: 'Status page',
      state: 'suppressed',
      reason: 'The one before was sent 42 s ago, and this hook sends at most every 300 s.',
    }),
    make('blocked', {
      hook: 'Old receiver',
      state: 'blocked',
      reason: 'https://old.example is not among the allowed origins.',
    }),
    make('disabled', {
      hook: 'Pager',
      state: 'disabled',
      channelId: 'channel-ntfy',
      reason: 'The channel ntfy is switched off.',
    }),
    make('copy', {
      hook: 'ntfy',
      copyOf: 'ntfy',
      moment: 'failure',
      attempts: [{ ...attempt(1, after(90), 140, 200), trigger: 'manual' }],
    }),
  ];
}

const publicRoute: Route = {
  remoteAddress: '203.0.113.7',
  proxy: null,
  httpVersion: '1.1',
  local: false,
  tls: {
    protocol: 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    issuer: 'Let’s Encrypt R11',
    validTo: '2026-09-01T00:00:00Z',
    verified: true,
  },
};

const ntfyRequest: Delivery['request'] = {
  method: 'POST',
  url: 'https://ntfy.example/backups',
  headers: [
    { name: 'content-type', value: 'application/json' },
    { name: 'Authorization', value: '{{secret "hook-9f2c1d7e-authorization"}}' },
    { name: 'webhook-id', value: '01936f0c-2f6d-7a90-b6d1-0c4de6a3a1f2' },
  ],
  body: '{"topic":"backups","message":"Documents: succeeded"}',
};

function attempt(n: number, startedAt: string, durationMs: number, status: number | null): Attempt {
  const base = {
    n,
    trigger: 'auto',
    startedAt,
    durationMs,
    request: ntfyRequest,
    timing: {
      dnsMs: 4,
      connectMs: 11,
      tlsMs: 28,
      firstByteMs: Math.max(1, durationMs - 49),
      bodyMs: 6,
    },
    route: publicRoute,
  } as const;
  if (status === null) {
    const error = {
      class: 'refused',
      message: 'Nothing listens at matrix.example, port 443.',
      hint: 'Check that the receiver runs and that the address is right.',
    } as const;
    const timing = { dnsMs: 4, connectMs: 80, tlsMs: null, firstByteMs: null, bodyMs: null };
    const route = { ...publicRoute, httpVersion: null, tls: null, proxy: 'http://proxy.lan:3128' };
    return { ...base, timing, route, response: null, error };
  }
  const response = {
    status,
    headers: [
      { name: 'content-type', value: 'application/json' },
      ...(status === 429 ? [{ name: 'retry-after', value: '30' }] : []),
    ],
    body: status === 429 ? '{"code":42901,"error":"limit reached: too many requests"}' : 'OK',
    truncated: false,
  };
  const error =
    status === 429
      ? ({
          class: 'status',
          message: 'ntfy.example answered 429: too many requests.',
          hint: 'It asked to wait 30 s. Bellhop will.',
        } as const)
      : null;
  return { ...base, response, error };
}
