import { describe, expect, it } from 'vitest';
import {
  deliveryLine,
  deliveryLines,
  profileLine,
  profileLines,
  reportLines,
  runLine,
} from '../../../main/command-line/words.ts';
import { aRun } from '../../fakes/make.ts';
import { aDelivery, anAttempt, aRefusal, aSummary } from './samples.ts';

describe('a delivery in a line', () => {
  it('says what was answered, and after how many tries', () => {
    expect(deliveryLine(aDelivery())).toBe('success  ping  delivered  200  1 try');
    const tries = [aRefusal, anAttempt({ n: 2 })];
    expect(deliveryLine(aDelivery({ attempts: tries }))).toBe(
      'success  ping  delivered  200  2 tries',
    );
  });

  it('says why it is not there yet, and when it is tried again', () => {
    const waiting = aDelivery({
      state: 'pending',
      attempts: [aRefusal],
      reason: 'Nothing listens there.',
      nextAttemptAt: '2026-03-01T08:00:06.000Z',
    });
    expect(deliveryLine(waiting)).toBe(
      'success  ping  pending  refused  1 try  Nothing listens there.  next try 2026-03-01T08:00:06.000Z',
    );
  });

  it('says why it was never sent', () => {
    const blocked = aDelivery({ state: 'blocked', attempts: [], reason: 'Not allowed.' });
    expect(deliveryLine(blocked)).toBe('success  ping  blocked  0 tries  Not allowed.');
  });
});

describe('a delivery in full', () => {
  it('shows its request, and each try with the answer', () => {
    expect(deliveryLines(aDelivery())).toEqual([
      'delivery-1  success  ping: delivered',
      '  POST http://127.0.0.1:9/ping',
      '  X-Token: {{secret "token"}}',
      '  {',
      '    "a": 1',
      '  }',
      '  try 1  auto  2026-03-01T08:00:01.000Z  12 ms  to 127.0.0.1 (in your network)  HTTP/1.1',
      '    connect 1 ms  first byte 9 ms  body 2 ms',
      '    200',
      '    Server: bell',
      '    ok',
      '    then',
    ]);
  });

  it('shows why a try failed, and what to do', () => {
    const request = { method: 'GET', url: 'http://127.0.0.1:9/', headers: [], body: '' } as const;
    const waiting = aDelivery({
      state: 'pending',
      waitingFor: 'retry',
      reason: 'Nothing listens there.',
      nextAttemptAt: '2026-03-01T08:00:06.000Z',
      copyOf: 'delivery-0',
      request,
      attempts: [aRefusal],
    });
    expect(deliveryLines(waiting)).toEqual([
      'delivery-1  success  ping: pending, waits for retry',
      '  Nothing listens there.',
      '  next try 2026-03-01T08:00:06.000Z',
      '  an edited copy of delivery-0',
      '  GET http://127.0.0.1:9/',
      '  try 1  auto  2026-03-01T08:00:01.000Z  12 ms',
      '    refused: Nothing listens there.',
      '    Start the receiver.',
    ]);
  });

  it('shows the way that a try took', () => {
    const tls = {
      protocol: 'TLSv1.3',
      cipher: 'TLS_AES_128_GCM_SHA256',
      issuer: 'Ada',
      validTo: '2027-01-01T00:00:00.000Z',
      verified: false,
    };
    const route = {
      remoteAddress: '192.0.2.1',
      proxy: 'http://proxy:3128',
      httpVersion: '2',
      local: false,
      tls,
    } as const;
    const timing = { dnsMs: 1, connectMs: 2, tlsMs: 3, firstByteMs: 4, bodyMs: null };
    const lines = deliveryLines(aDelivery({ attempts: [anAttempt({ route, timing })] }));
    expect(lines).toContain(
      '  try 1  auto  2026-03-01T08:00:01.000Z  12 ms  to 192.0.2.1  through http://proxy:3128  HTTP/2  TLSv1.3, not verified',
    );
    expect(lines).toContain('    name lookup 1 ms  connect 2 ms  TLS 3 ms  first byte 4 ms');
  });

  it('says where a long answer is cut', () => {
    const response = { status: 500, headers: [], body: 'long', truncated: true };
    expect(deliveryLines(aDelivery({ attempts: [anAttempt({ response })] })).slice(-3)).toEqual([
      '    500',
      '    long',
      '    … cut here',
    ]);
  });
});

describe('a line', () => {
  it('of a profile says how its last run ended and when the next is', () => {
    expect(profileLine(aSummary())).toBe('Documents  never run  next by hand');
    const lastRun = aRun({ outcome: 'failed' });
    const nextRunAt = '2026-03-02T08:00:00.000Z';
    expect(profileLine({ ...aSummary(), lastRun, nextRunAt })).toBe(
      `Documents  failed  next ${nextRunAt}`,
    );
    const run = aRun({ phase: 'restic' });
    expect(profileLine({ ...aSummary(), lastRun, currentRun: { run, progress: null } })).toBe(
      'Documents  restic  next by hand',
    );
  });

  it('has the next runs of other tasks below it, what waits and why, and its pause', () => {
    const schedule = {
      next: [
        { task: 'backup', at: '2026-03-02T08:00:00.000Z' },
        { task: 'check', at: '2026-03-08T08:00:00.000Z' },
      ],
      waiting: [
        { task: 'prune', slot: '2026-03-01T08:00:00.000Z', reason: 'It is on battery.' },
        { task: 'forget', slot: '2026-03-01T09:00:00.000Z', reason: '' },
      ],
      pause: { since: '2026-03-01T08:00:00.000Z', until: null },
    } as const;
    expect(profileLines(aSummary())).toHaveLength(1);
    expect(profileLines({ ...aSummary(), schedule }).slice(1)).toEqual([
      '  check  next 2026-03-08T08:00:00.000Z',
      '  prune of 2026-03-01T08:00:00.000Z waits  It is on battery.',
      '  forget of 2026-03-01T09:00:00.000Z waits',
      '  paused until it is resumed',
    ]);
    const until = '2026-03-02T04:00:00.000Z';
    const paused = { ...schedule, pause: { ...schedule.pause, until } };
    expect(profileLines({ ...aSummary(), schedule: paused }).at(-1)).toBe(
      `  paused until ${until}`,
    );
  });

  it('of a run says how it ended', () => {
    const run = aRun({ outcome: 'succeeded', message: 'It is made.' });
    expect(runLine(run)).toBe('run-1  2026-03-01T08:00:00.000Z  Documents  succeeded  It is made.');
  });
});

describe('a report', () => {
  it('tells all that a run has done', () => {
    const stats = {
      filesNew: 1,
      filesChanged: 0,
      filesUnmodified: 1,
      filesProcessed: 2,
      bytesProcessed: 10,
      bytesAdded: 5,
      durationMs: 1_500,
    };
    const run = aRun({
      outcome: 'warned',
      message: 'One file could not be read.',
      failure: { kind: 'permission-denied', message: 'x', hint: 'Let it be read.' },
      snapshotId: 'abc123',
      stats,
      problems: [{ item: '/a', message: 'denied' }],
      decisions: [{ at: '2026-03-01T08:00:00.000Z', text: 'Waited for the other run.' }],
    });
    expect(reportLines({ run, deliveries: [aDelivery()] })).toEqual([
      'Documents: warned. One file could not be read.',
      '  Let it be read.',
      '  snapshot abc123',
      '  2 files, 10 B, 5 B added in 1.5 s',
      '  could not read /a: denied',
      '  Waited for the other run.',
      '  success  ping  delivered  200  1 try',
    ]);
  });
});
