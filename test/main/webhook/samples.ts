import type { Hook } from '../../../preload/contract/hook.ts';
import type { Result } from '../../../preload/contract/result.ts';
import type { HookContext } from '../../../main/core/hook-context.ts';

/** A hook as an editor would make it, but for what the test is about. */
export function aHook(change: Partial<Hook> = {}): Hook {
  return {
    id: 'h1',
    name: 'Chat',
    description: '',
    enabled: true,
    moments: ['success'],
    onlyIfResticStarted: false,
    onFailure: 'warn',
    sendLog: true,
    channelId: null,
    method: 'POST',
    url: 'https://example.com/hook',
    headers: [],
    query: { kind: 'none' },
    body: { kind: 'none' },
    variants: [],
    success: [{ from: 200, to: 299 }],
    bodyRule: null,
    timeoutMs: 10_000,
    retry: 'none',
    repeatable: true,
    rateLimitSeconds: 0,
    tls: { verify: true, caFiles: [] },
    signature: { kind: 'none' },
    recipe: null,
    ...change,
  };
}

/** The context of a run that went well. */
export function aContext(change: Partial<HookContext> = {}): HookContext {
  return {
    event: {
      id: 'd1',
      type: 'backup.success',
      moment: 'success',
      occurredAt: '2026-03-01T02:00:09.000Z',
      test: false,
      suppressedCount: 0,
    },
    result: null,
    profile: {
      id: 'p1',
      name: 'Documents',
      paths: ['/home/ada/letters', '/home/ada/photos'],
      tags: [],
    },
    repository: { id: 'r1', location: '/mnt/backup' },
    run: {
      id: 'r1',
      task: 'backup',
      trigger: 'schedule',
      outcome: 'succeeded',
      message: 'The backup is made.',
      scheduledAt: '2026-03-01T02:00:00.000Z',
      startedAt: '2026-03-01T02:00:00.000Z',
      finishedAt: '2026-03-01T02:00:09.000Z',
      durationMs: 9_000,
    },
    snapshot: { id: '4bba301e' },
    stats: {
      filesNew: 3,
      filesChanged: 1,
      filesUnmodified: 10,
      filesProcessed: 14,
      bytesProcessed: 2_048,
      bytesAdded: 1_536,
      durationMs: 8_000,
    },
    error: null,
    summary: 'Documents: backup succeeded',
    details: 'The backup is made.',
    host: { name: 'tower', platform: 'linux' },
    app: { name: 'Bellhop', version: '1.2.3' },
    ...change,
  };
}

/** The context of a run that restic has failed. */
export function aFailure(
  stderr: string,
  message = 'restic stopped with exit code 1.',
): HookContext {
  const well = aContext();
  return {
    ...well,
    event: { ...well.event, type: 'backup.failure', moment: 'failure' },
    run: { ...well.run, outcome: 'failed', message },
    snapshot: null,
    stats: null,
    error: {
      kind: 'engine-failed',
      message,
      hint: 'Look at what restic said.',
      exitCode: 1,
      commandLine: 'restic backup --json /home/ada',
      stderr,
      problems: [],
      problemCount: 0,
    },
    summary: 'Documents: backup failed',
    details: message,
  };
}

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.failure.message} ${result.failure.hint}`);
}

/** Numbers between 0 and 1 that are the same in every run of the tests (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const NASTY: readonly string[] = [
  ['"', '\\', '\r', '\n', '\r\n', '\0', '\t', '\u2028', '\u2029', '\u0085', '\x7f', '\x1b'],
  ['{{', '}}', '{{secret "A"}}', '$', '$&', '$1', '${A}', '%', '%00', '%2e', '../', '..', '.'],
  ['@evil.example', '//evil.example', '?a=b', '#', '&', '=', '<', '>', "'", '`', ' ', ':', '/'],
  ['é', 'š', '😀', '👩‍👩‍👧', '\ud800', '\udc00', '\ufeff', '\u202e', 'a', 'Z', '0', '-'],
  ['\\u0022', '\\"'],
].flat();

/** A text that some software somewhere has choked on. */
export function nastyText(random: () => number): string {
  const length = Math.floor(random() * 12);
  return Array.from({ length }, () => NASTY[Math.floor(random() * NASTY.length)] ?? '').join('');
}
