import type { Hook, Moment } from '../../preload/contract/hook.ts';
import type { Profile, Repository } from '../../preload/contract/profile.ts';
import type { Run } from '../../preload/contract/run.ts';
import type { OwedDelivery } from '../../main/core/stored-delivery.ts';
import { makeRun } from '../../main/core/run-state.ts';

/** A hook that is right in every way, but for what the test says. */
export function aHook(changes: Partial<Hook> & { readonly moments: readonly Moment[] }): Hook {
  return {
    id: 'hook-1',
    name: 'ping',
    enabled: true,
    onlyIfResticStarted: false,
    method: 'POST',
    url: 'http://127.0.0.1:9/ping',
    headers: [],
    body: { kind: 'context' },
    success: [{ from: 200, to: 299 }],
    onFailure: 'ignore',
    timeoutMs: 30_000,
    retry: 'standard',
    ...changes,
  };
}

/** A profile named Documents with these hooks. */
export function aProfile(hooks: readonly Hook[], changes: Partial<Profile> = {}): Profile {
  return {
    id: 'profile-1',
    name: 'Documents',
    repositoryId: 'repository-1',
    source: { paths: ['/home/ada/documents'], exclusions: [] },
    tasks: { backup: { schedule: null, hooks } },
    ...changes,
  };
}

export const aRepository: Repository = {
  id: 'repository-1',
  location: '/backup',
  passwordSecret: 'repository-password',
  environment: [],
};

/** A run of that profile that has just been asked for. */
export function aRun(changes: Partial<Run> = {}): Run {
  const at = '2026-03-01T08:00:00.000Z';
  const names = { id: 'run-1', profileId: 'profile-1', profile: 'Documents' };
  return { ...makeRun({ ...names, task: 'backup', trigger: 'manual', at }), ...changes };
}

/** A message that is owed for that run. */
export function anOwed(changes: Partial<OwedDelivery> = {}): OwedDelivery {
  return {
    id: 'delivery-1',
    runId: 'run-1',
    profileId: 'profile-1',
    hookId: 'hook-1',
    hook: 'ping',
    moment: 'success',
    gating: false,
    createdAt: '2026-03-01T08:00:00.000Z',
    request: { method: 'POST', url: ['http://127.0.0.1:9/ping'], headers: [], body: ['{}'] },
    success: [{ from: 200, to: 299 }],
    timeoutMs: 30_000,
    retry: 'standard',
    ...changes,
  };
}
