import { describe, expect, it } from 'vitest';
import { groupCommandOf } from '../../../main/command-line/groups.ts';
import { runCommand } from '../../../main/command-line/run.ts';
import type { ProfileGroup } from '../../../preload/contract/profile.ts';
import type { Outcome } from '../../../preload/contract/run.ts';
import { anApi } from '../../fakes/api.ts';
import { aRun } from '../../fakes/make.ts';
import { aSummary, aTerminal } from './samples.ts';

const group: ProfileGroup = {
  id: 'group-1',
  name: 'All',
  profileIds: ['profile-1', 'profile-2'],
  onFailure: 'stop',
};

const profiles = [aSummary(), aSummary({ id: 'profile-2', name: 'Photos' })];

async function ask(words: readonly string[], { stop = false } = {}) {
  const saved: ProfileGroup[] = [];
  const removed: string[] = [];
  const api = anApi({
    profiles: { list: async () => profiles },
    groups: {
      list: async () => [group],
      save: async (each) => {
        saved.push(each);
        return { ok: true, value: each };
      },
      remove: async (id) => {
        removed.push(id);
        return { ok: true, value: null };
      },
    },
  });
  const { terminal, out, err } = aTerminal();
  const command = groupCommandOf(['groups', ...words], { stop }, terminal);
  const code = command === null ? null : await command(api);
  return { code, saved, removed, out: out(), err: err() };
}

describe('bellhop groups', () => {
  it('lists them with the names of their profiles', async () => {
    expect((await ask([])).out).toBe('All: Documents, Photos  (stops at a failure)\n');
  });

  it('saves a new one, or one of that name anew', async () => {
    const fresh = await ask(['save', 'Two', 'photos', 'documents']);
    expect(fresh.saved).toEqual([
      { id: '', name: 'Two', profileIds: ['profile-2', 'profile-1'], onFailure: 'continue' },
    ]);
    const again = await ask(['save', 'all', 'photos'], { stop: true });
    expect(again.saved[0]).toMatchObject({ id: 'group-1', onFailure: 'stop' });
  });

  it('names what is not there', async () => {
    expect((await ask(['save', 'Two', 'nobody'])).err).toContain('no profile “nobody”');
    expect((await ask(['remove', 'None'])).err).toContain('no group “None”');
    expect((await ask(['remove', 'ALL'])).removed).toEqual(['group-1']);
    expect((await ask(['save', 'Two'])).code).toBeNull();
  });
});

/** The exit code of a group whose runs end like this. */
async function run(...outcomes: readonly Outcome[]) {
  const reports = outcomes.map((outcome, at) => ({
    run: aRun({ id: `run-${String(at)}`, phase: 'ended', outcome }),
    deliveries: [],
  }));
  const api = anApi({
    groups: { list: async () => [group], run: async () => ({ ok: true, value: reports }) },
  });
  const idle = async (): Promise<void> => undefined;
  const reception = { api, hear: () => () => undefined, isRemote: true, idle, close: idle };
  const { terminal, document } = aTerminal({ json: true });
  const surroundings = { terminal, interrupted: new AbortController().signal };
  const code = await runCommand(reception, { profile: 'all', task: 'backup' }, surroundings);
  return { code, document: document() };
}

describe('bellhop run GROUP', () => {
  it('prints all runs, and ends with the exit code of the worst', async () => {
    const { code, document } = await run('succeeded', 'warned');
    expect(code).toBe(3);
    expect(document).toMatchObject({ runs: [{ run: { id: 'run-0' } }, { run: { id: 'run-1' } }] });
    expect((await run('succeeded', 'succeeded')).code).toBe(0);
    expect((await run('warned', 'failed', 'skipped')).code).toBe(1);
    expect((await run('failed', 'cancelled')).code).toBe(130);
  });
});
