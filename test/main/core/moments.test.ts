import { describe, expect, it } from 'vitest';
import { callsAt, endMoments, startMoments } from '../../../main/core/moments.ts';
import { aHook } from '../../fakes/make.ts';

const names = (calls: ReturnType<typeof callsAt>) =>
  calls.map(({ hook, moment }) => `${moment}:${hook.name}`);

describe('the moments of a run', () => {
  it('S0-2 S0-28 bring exactly one of success and failure, and finally always', () => {
    expect(endMoments('succeeded')).toEqual(['success', 'finally']);
    expect(endMoments('failed')).toEqual(['failure', 'finally']);
    expect(endMoments('warned')).toEqual(['warning', 'finally']);
    expect(endMoments('cancelled')).toEqual(['cancelled', 'finally']);
    expect(endMoments('skipped')).toEqual(['skipped', 'finally']);
    expect(endMoments('interrupted')).toEqual(['failure', 'finally']);
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
    expect(names(callsAt(hooks, endMoments('succeeded'), true))).toEqual([
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
    expect(callsAt([], endMoments('failed'), true)).toEqual([]);
  });
});
