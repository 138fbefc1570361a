import { describe, expect, it } from 'vitest';
import { runGroup } from '../../../main/flow/run-group.ts';
import type { ProfileGroup } from '../../../preload/contract/profile.ts';
import type { Outcome, Run } from '../../../preload/contract/run.ts';
import { aRun } from '../../fakes/make.ts';

const group: ProfileGroup = {
  id: 'group-1',
  name: 'All',
  profileIds: ['a', 'b', 'c'],
  onFailure: 'continue',
};

/** A desk whose runs end at once, as the test says for each profile. */
function aDesk(outcomes: Readonly<Record<string, Outcome>>, running: readonly Run[] = []) {
  const log: string[] = [];
  return {
    log,
    inFlight: () => running,
    start: (profileId: string) => {
      log.push(`start ${profileId}`);
      return { ok: true as const, value: aRun({ id: `run-${profileId}`, profileId }) };
    },
    wait: async (runId: string) => {
      log.push(`end ${runId}`);
      const profileId = runId.replace('run-', '');
      const outcome = outcomes[profileId] ?? 'succeeded';
      const run = aRun({ id: runId, profileId, phase: 'ended', outcome });
      return { ok: true as const, value: { run, deliveries: [] } };
    },
  };
}

const run = async (desk: ReturnType<typeof aDesk>, changes: Partial<ProfileGroup> = {}) => {
  const order = { group: { ...group, ...changes }, trigger: 'cli', task: 'backup' } as const;
  const ran = await runGroup(order, desk);
  return ran.ok && ran.value.map((report) => report.run.profileId);
};

describe('a group of profiles', () => {
  it('runs in turn, each after the end of the one before', async () => {
    const desk = aDesk({});
    expect(await run(desk)).toEqual(['a', 'b', 'c']);
    expect(desk.log).toEqual([
      'start a',
      'end run-a',
      'start b',
      'end run-b',
      'start c',
      'end run-c',
    ]);
  });

  it('goes on after a failure, or stops, as it says', async () => {
    expect(await run(aDesk({ a: 'failed' }))).toEqual(['a', 'b', 'c']);
    expect(await run(aDesk({ b: 'failed' }), { onFailure: 'stop' })).toEqual(['a', 'b']);
    expect(await run(aDesk({ a: 'warned' }), { onFailure: 'stop' })).toEqual(['a', 'b', 'c']);
  });

  it('ends when one is cancelled', async () => {
    expect(await run(aDesk({ a: 'cancelled' }))).toEqual(['a']);
  });

  it('counts a run of the same task that is on already, and none of another', async () => {
    const on = (task: Run['task']) => aRun({ id: 'run-b', profileId: 'b', task, phase: 'restic' });
    const desk = aDesk({}, [on('backup')]);
    expect(await run(desk)).toEqual(['a', 'b', 'c']);
    expect(desk.log).not.toContain('start b');
    const other = aDesk({}, [on('check')]);
    await run(other);
    expect(other.log).toContain('start b');
  });
});
