import { describe, expect, it } from 'vitest';
import { decideUpkeep, type UpkeepTask } from '../../../main/core/decide-upkeep.ts';
import type { TaskResult } from '../../../preload/contract/run.ts';
import { anExit } from '../../fakes/house.ts';

const decide = (
  task: UpkeepTask,
  exit: ReturnType<typeof anExit>,
  result: TaskResult | null = null,
  cancelled = false,
) => decideUpkeep(task, { exit, result, cancelled });

describe('what went well', () => {
  it('is said with its numbers, which are kept', () => {
    const forget = { kind: 'forget', kept: 5, removed: 3 } as const;
    expect(decide('forget', anExit(0), forget)).toEqual({
      outcome: 'succeeded',
      failure: null,
      message: 'Old snapshots are forgotten: 3, and 5 are kept.',
      result: forget,
    });
    const prune = { kind: 'prune', bytesFreed: 2_097_152, bytesUnused: 0 } as const;
    expect(decide('prune', anExit(0), prune)).toMatchObject({
      message: 'What nothing needs is removed: 2.0 MiB.',
      result: prune,
    });
  });

  it('may have been nothing to do', () => {
    const messages = [
      decide('forget', anExit(0), { kind: 'forget', kept: 2, removed: 0 }).message,
      decide('copy', anExit(0), { kind: 'copy', copied: 0, skipped: 2 }).message,
      decide('prune', anExit(0), { kind: 'prune', bytesFreed: null, bytesUnused: null }).message,
    ];
    expect(messages).toEqual([
      'No snapshot is old enough to be forgotten: 2 are kept.',
      'All snapshots were copied already.',
      'What nothing needs is removed.',
    ]);
  });

  it('needs no numbers', () => {
    for (const task of ['check', 'copy', 'forget', 'prune'] as const) {
      expect(decide(task, anExit(0))).toMatchObject({ outcome: 'succeeded', result: null });
    }
  });
});

describe('forgetting', () => {
  const refused = 'unable to remove snapshot/abc from the repository';

  it('that could remove only some ends with a warning, since 0.19 with exit code 3', () => {
    for (const code of [0, 3]) {
      const result = { kind: 'forget', kept: 4, removed: 2 } as const;
      expect(decide('forget', anExit(code, refused), result)).toEqual({
        outcome: 'warned',
        failure: null,
        message: 'Only some old snapshots are forgotten (2): others could not be removed.',
        result,
      });
    }
  });

  it('that could remove none fails', () => {
    for (const code of [0, 3]) {
      const result = { kind: 'forget', kept: 4, removed: 0 } as const;
      expect(decide('forget', anExit(code, refused), result)).toMatchObject({
        outcome: 'failed',
        result: null,
      });
    }
  });

  it('that failed altogether has forgotten nothing, whatever was planned', () => {
    const result = { kind: 'forget', kept: 4, removed: 2 } as const;
    expect(decide('forget', anExit(1, 'Fatal: it broke'), result)).toMatchObject({
      outcome: 'failed',
      result: null,
    });
  });
});

describe('a check', () => {
  const found = { kind: 'check', errors: 2, suggestions: [] } as const;

  it('that found damage says so, what to do, and what not', () => {
    const verdict = decide('check', anExit(1, 'Fatal: repository contains errors'), found);
    expect(verdict).toMatchObject({
      outcome: 'failed',
      failure: { kind: 'repository-damaged' },
      message: 'The check found 2 errors: some of what the repository holds is damaged.',
      result: found,
    });
    expect(verdict.failure?.hint).toMatch(/^Do not prune it\. Copy or restore/);
    expect(verdict.failure?.hint).toContain('077_troubleshooting');
  });

  it('passes on how restic would repair it', () => {
    const result = { ...found, suggestions: ['repair index', 'repair snapshots --forget'] };
    const { failure } = decide('check', anExit(1, 'Fatal: repository contains errors'), result);
    expect(failure?.hint).toContain(
      'repair it with “restic repair index”, then “restic repair snapshots --forget”.',
    );
  });

  it.each([
    [anExit(11, 'repository is already locked'), 'locked'],
    [anExit(12, 'wrong password'), 'wrong-password'],
    [anExit(10, 'no repository'), 'repository-missing'],
    [anExit(1, 'Fatal: it broke'), 'engine-failed'],
    [{ ...anExit(1), message: 'dial tcp: connection refused' }, 'repository-unreachable'],
    [
      {
        ...anExit(1),
        message: 'Fatal: repository contains errors',
        stderr: 'pack 12: dial tcp: connection refused\nFatal: repository contains errors',
      },
      'repository-unreachable',
    ],
  ])('that could not be made finds no damage: %j', (exit, kind) => {
    const result = { kind: 'check', errors: 1, suggestions: [] } as const;
    expect(decide('check', exit, result)).toMatchObject({ failure: { kind }, result: null });
  });
});

describe('what was cut short', () => {
  it('keeps what was copied so far, and no plans', () => {
    const copy = { kind: 'copy', copied: 1, skipped: 0 } as const;
    const prune = { kind: 'prune', bytesFreed: 7, bytesUnused: 0 } as const;
    expect(decide('copy', anExit(1), copy).result).toEqual(copy);
    expect(decide('copy', anExit(130), copy, true)).toMatchObject({
      outcome: 'cancelled',
      result: copy,
    });
    expect(decide('prune', anExit(1), prune).result).toBeNull();
    expect(decide('prune', anExit(130), prune, true).result).toBeNull();
  });
});
