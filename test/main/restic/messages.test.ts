import { describe, expect, it } from 'vitest';
import { readBackupLine } from '../../../main/restic/messages.ts';
import { decideOutcome } from '../../../main/core/outcome.ts';
import { nextProgress, startProgress } from '../../../main/core/progress.ts';
import { replay, versions } from './transcripts.ts';

/** What each recorded situation means: the outcome, and the failure where there is one. */
const meanings: readonly (readonly [situation: string, outcome: string, failure: string | null])[] =
  [
    ['backup-json-first', 'succeeded', null],
    ['backup-json-unchanged', 'succeeded', null],
    ['vanished-file', 'succeeded', null],
    ['backup-fps-1', 'succeeded', null],
    ['backup-json-unreadable-rc3', 'warned', null],
    ['backup-json-missing-all', 'failed', 'source-missing'],
    ['backup-json-bad-flag', 'failed', 'not-available'],
    ['wrong-password', 'failed', 'wrong-password'],
    ['missing-repo', 'failed', 'repository-missing'],
    ['locked-prune', 'failed', 'locked'],
    ['disk-full-repo', 'failed', 'disk-full'],
    ['readonly-repo-backup', 'failed', 'permission-denied'],
    ['rest-refused', 'failed', 'repository-unreachable'],
    ['init-again-json', 'failed', 'repository-exists'],
    ['backup-sigkill', 'failed', 'engine-failed'],
  ];

async function outcomeOf(version: string, situation: string, facts = {}) {
  const { exit, messages } = await replay(version, situation);
  const summary = messages.find((message) => message.kind === 'summary');
  const items = new Set(messages.flatMap((each) => (each.kind === 'error' ? [each.item] : [])));
  const snapshotId = summary?.snapshotId ?? null;
  const verdict = decideOutcome({
    exit,
    cancelled: false,
    snapshotId,
    problemCount: items.size,
    missingPaths: [],
    anomaly: null,
    ...facts,
  });
  return { ...verdict, messages, summary };
}

for (const version of versions) {
  describe(`what restic ${version} says`, () => {
    for (const [situation, outcome, failure] of meanings) {
      it(`in "${situation}" means ${failure ?? outcome}`, async () => {
        const verdict = await outcomeOf(version, situation);
        expect([verdict.outcome, verdict.failure?.kind ?? null]).toEqual([outcome, failure]);
        expect(verdict.message).not.toBe('');
        if (verdict.failure !== null) expect(verdict.failure.hint).not.toBe('');
      });
    }

    it('in a cancelled backup means cancelled, whatever its exit code', async () => {
      for (const situation of ['backup-sigint', 'backup-sigterm']) {
        const { outcome } = await outcomeOf(version, situation, { cancelled: true });
        expect(outcome).toBe('cancelled');
      }
    });

    it('of a folder that was not there is a warning, also where its exit code is 0', async () => {
      const facts = { missingPaths: ['/nonexistent/dir'] };
      const { outcome, message } = await outcomeOf(version, 'backup-json-missing-one', facts);
      expect(outcome).toBe('warned');
      expect(message).toContain('/nonexistent/dir');
    });

    it('names who holds a lock', async () => {
      const { message } = await outcomeOf(version, 'locked-prune');
      expect(message).toMatch(/locked by root on vm \(process \d+, for \d+s\)/);
    });

    it('has a duration that is never negative', async () => {
      const { summary } = await outcomeOf(version, 'backup-skip-if-unchanged');
      expect(summary?.durationMs).toBeGreaterThanOrEqual(0);
    });

    it('moves the progress forward only', async () => {
      const { messages } = await replay(version, 'backup-json-first');
      const fractions: number[] = [];
      messages.reduce(
        (tracked, message, at) => {
          const next = nextProgress(tracked, message, at * 250);
          if (next.progress.fraction !== null) fractions.push(next.progress.fraction);
          return next;
        },
        startProgress('run', 'profile', 'restic'),
      );
      expect(fractions.length).toBeGreaterThan(2);
      expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
      expect(Math.max(...fractions)).toBeLessThanOrEqual(1);
    });
  });
}

describe('a line of restic', () => {
  it('that is broken, mixed or unknown is text, and never throws', () => {
    for (const line of [
      '',
      '{',
      '{"message_type":"status"',
      'hello',
      '{"message_type":"new"}',
      'null',
      '{"a":1} x',
    ]) {
      expect(readBackupLine(line).kind).toBe('text');
    }
  });

  it('may lack any field, or have it in another shape', () => {
    expect(readBackupLine('{"message_type":"status"}')).toMatchObject({
      kind: 'status',
      fraction: 0,
    });
    expect(readBackupLine('{"message_type":"error","error":{}}')).toMatchObject({
      kind: 'error',
      message: 'restic could not read it.',
    });
    expect(readBackupLine('{"message_type":"summary","files_new":"many"}')).toMatchObject({
      kind: 'summary',
      filesNew: 0,
      snapshotId: null,
    });
  });
});

it('success without a snapshot is a failure', async () => {
  const exit = { code: 0, signal: null, message: '', stderr: '', commandLine: '', endedBy: null };
  const nothing = { snapshotId: null, problemCount: 0, missingPaths: [], anomaly: null };
  const facts = { exit, cancelled: false, ...nothing };
  expect(decideOutcome(facts)).toMatchObject({
    outcome: 'failed',
    failure: { kind: 'engine-failed' },
  });
});
