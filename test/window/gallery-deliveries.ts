import type { Attempt, Delivery } from '../../preload/contract/delivery.ts';
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
    gating: false,
    state: 'delivered',
    reason: '',
    createdAt: after(36),
    nextAttemptAt: null,
    request: ntfyRequest,
    attempts: [],
    ...rest,
  });
  return [
    make('pause', {
      hook: 'Pause the database',
      moment: 'before',
      gating: true,
      request: { ...ntfyRequest, url: 'http://localhost:9000/hooks/pause', headers: [], body: '' },
      attempts: [attempt(1, after(1.3), 1_120, 200)],
    }),
    make('ntfy', {
      hook: 'ntfy',
      state: 'pending',
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
      attempts: [attempt(1, after(40.2), 84, 200)],
    }),
  ];
}

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
  const base = { n, startedAt, durationMs, request: ntfyRequest };
  if (status === null) {
    const error = {
      class: 'refused',
      message: 'Nothing listens at matrix.example, port 443.',
      hint: 'Check that the receiver runs and that the address is right.',
    } as const;
    return { ...base, response: null, error };
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
