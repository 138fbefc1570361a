import { describe, expect, it } from 'vitest';
import { callsAt, endMoments, startMoments } from '../../../main/core/moments.ts';
import type { Failure } from '../../../preload/contract/result.ts';
import type { Outcome } from '../../../preload/contract/run.ts';
import { aHook } from '../../fakes/make.ts';

const names = (calls: ReturnType<typeof callsAt>) =>
  calls.map(({ hook, moment }) => `${moment}:${hook.name}`);

const ends = (outcome: Outcome, failure: Failure | null = null) => endMoments({ outcome, failure });

describe('the moments of a run', () => {
  it('S0-2 S0-28 bring exactly one of success and failure, and finally always', () => {
    expect(ends('succeeded')).toEqual(['success', 'finally']);
    expect(ends('failed')).toEqual(['failure', 'finally']);
    expect(ends('warned')).toEqual(['warning', 'finally']);
    expect(ends('cancelled')).toEqual(['cancelled', 'finally']);
    expect(ends('skipped')).toEqual(['skipped', 'finally']);
    expect(ends('interrupted')).toEqual(['failure', 'finally']);
  });

  it('are none before its end', () => {
    expect(endMoments({ outcome: null, failure: null })).toEqual([]);
  });

  it('are only that it was missed where it never was, and nothing makes up for it', () => {
    const failure = { kind: 'missed', message: 'It passed.', hint: '' } as const;
    expect(ends('skipped', failure)).toEqual(['missed']);
    expect(ends('skipped', { ...failure, kind: 'condition-unmet' })).toEqual([
      'skipped',
      'finally',
    ]);
  });

  it('are one alone where a time was missed for good: there is nothing that has ended', () => {
    const failure = { kind: 'missed', message: 'It passed.', hint: 'Run it by hand.' } as const;
    expect(endMoments({ outcome: 'skipped', failure })).toEqual(['missed']);
    const unmet = { ...failure, kind: 'condition-unmet' } as const;
    expect(endMoments({ outcome: 'skipped', failure: unmet })).toEqual(['skipped', 'finally']);
    expect(endMoments({ outcome: null, failure: null })).toEqual([]);
  });

  it('begin with what was missed where the run makes up for it', () => {
    expect(startMoments('catch-up')).toEqual(['missed', 'before']);
    for (const trigger of ['manual', 'schedule', 'retry', 'cli'] as const) {
      expect(startMoments(trigger)).toEqual(['before']);
    }
  });

  it('S0-3 call several hooks of a moment in the order written, moment by moment', () => {
    const hooks = [
      aHook({ name: 'a', moments: ['finally', 'success'] }),
      aHook({ name: 'b', moments: ['success'] }),
      aHook({ name: 'c', moments: ['failure'] }),
    ];
    expect(names(callsAt(hooks, ends('succeeded'), true))).toEqual([
      'success:a',
      'success:b',
      'finally:a',
    ]);
  });

  it('leave out hooks that are off, and those for started runs where restic never started', () => {
    const hooks = [
      aHook({ name: 'off', enabled: false, moments: ['failure'] }),
      aHook({ name: 'started only', onlyIfResticStarted: true, moments: ['failure'] }),
      aHook({ name: 'always', moments: ['failure'] }),
    ];
    expect(names(callsAt(hooks, ['failure'], false))).toEqual(['failure:always']);
    expect(names(callsAt(hooks, ['failure'], true))).toEqual([
      'failure:started only',
      'failure:always',
    ]);
  });

  it('S3-2 call nobody where there is no hook', () => {
    expect(callsAt([], ends('failed'), true)).toEqual([]);
  });
});
