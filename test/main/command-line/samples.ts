import { PassThrough } from 'node:stream';
import { openTerminal } from '../../../main/command-line/terminal.ts';
import type { Attempt, Delivery, ShownRequest } from '../../../preload/contract/delivery.ts';
import type { Profile } from '../../../preload/contract/profile.ts';
import type { Failure, Result } from '../../../preload/contract/result.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { aProfile, aRepository, noSchedule } from '../../fakes/make.ts';

/** A terminal in memory, with what was written to it. */
export function aTerminal({ json = false } = {}) {
  const out = new PassThrough();
  const err = new PassThrough();
  const said = (stream: PassThrough): string => String(stream.read() ?? '');
  return {
    terminal: openTerminal({ out, err }, json),
    /** All that stdout got since it was last read. */
    out: () => said(out),
    /** The one document on stdout. */
    document: () => JSON.parse(said(out)) as unknown,
    err: () => said(err),
  };
}

const aRequest: ShownRequest = {
  method: 'POST',
  url: 'http://127.0.0.1:9/ping',
  headers: [{ name: 'X-Token', value: '{{secret "token"}}' }],
  body: '{\n  "a": 1\n}',
};

/** A try that went well, but for what the test says. */
export function anAttempt(changes: Partial<Attempt> = {}): Attempt {
  return {
    n: 1,
    trigger: 'auto',
    startedAt: '2026-03-01T08:00:01.000Z',
    durationMs: 12,
    request: aRequest,
    response: {
      status: 200,
      headers: [{ name: 'Server', value: 'bell' }],
      body: 'ok\nthen',
      truncated: false,
    },
    timing: { dnsMs: null, connectMs: 1, tlsMs: null, firstByteMs: 9, bodyMs: 2 },
    route: {
      remoteAddress: '127.0.0.1',
      proxy: null,
      httpVersion: '1.1',
      local: true,
      tls: null,
    },
    error: null,
    ...changes,
  };
}

/** A try that found nobody. */
export const aRefusal: Attempt = anAttempt({
  response: null,
  timing: null,
  route: null,
  error: { class: 'refused', message: 'Nothing listens there.', hint: 'Start the receiver.' },
});

/** A delivery that got there, but for what the test says. */
export function aDelivery(changes: Partial<Delivery> = {}): Delivery {
  return {
    id: 'delivery-1',
    runId: 'run-1',
    profileId: 'profile-1',
    task: 'backup',
    hookId: 'hook-1',
    hook: 'ping',
    channelId: null,
    moment: 'success',
    gating: false,
    state: 'delivered',
    waitingFor: null,
    reason: '',
    createdAt: '2026-03-01T08:00:00.000Z',
    nextAttemptAt: null,
    copyOf: null,
    request: aRequest,
    attempts: [anAttempt()],
    ...changes,
  };
}

/** A profile as a list shows it. */
export function aSummary(changes: Partial<Profile> = {}): ProfileSummary {
  return {
    profile: aProfile([], changes),
    repository: aRepository,
    lastRun: null,
    currentRun: null,
    nextRunAt: null,
    schedule: noSchedule,
    failingHooks: [],
    lastSuccessAt: null,
    overdueSince: null,
    failedRuns: [],
  };
}

export const failure: Failure = {
  kind: 'not-found',
  message: 'There is no such thing.',
  hint: 'Look elsewhere.',
};

export const refused: Result<never> = { ok: false, failure };
