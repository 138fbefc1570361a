import { describe, expect, it } from 'vitest';
import { emptyConfiguration, type Configuration } from '../../../main/core/configuration.ts';
import { groupAnswers } from '../../../main/ipc/groups.ts';
import type { ProfileGroup } from '../../../preload/contract/profile.ts';
import { aProfile } from '../../fakes/make.ts';

const draft: ProfileGroup = {
  id: '',
  name: 'Both',
  profileIds: ['profile-1'],
  onFailure: 'continue',
};

/** Groups over one profile, stored in memory. */
function aDesk() {
  let configuration: Configuration = { ...emptyConfiguration, profiles: [aProfile([])] };
  let changes = 0;
  let ids = 0;
  const ran: string[] = [];
  const answers = groupAnswers({
    read: () => configuration,
    store: (next) => {
      configuration = next;
      return { ok: true, value: next };
    },
    newId: () => `group-${String(++ids)}`,
    run: async ({ name }, trigger, task) => {
      ran.push(`${name} ${trigger} ${task}`);
      return { ok: true, value: [] };
    },
    changed: () => {
      changes += 1;
    },
  });
  return { answers, ran, changes: () => changes };
}

describe('groups', () => {
  it('are added with an id, replaced, listed, removed, and told each time', async () => {
    const { answers, changes } = aDesk();
    expect(await answers.save(draft)).toEqual({ ok: true, value: { ...draft, id: 'group-1' } });
    await answers.save({ ...draft, id: 'group-1', name: 'All' });
    expect((await answers.list()).map(({ name }) => name)).toEqual(['All']);
    expect(await answers.remove('group-1')).toEqual({ ok: true, value: null });
    expect([await answers.list(), changes()]).toEqual([[], 3]);
  });

  it('have names that no profile and no other group has', async () => {
    const { answers, changes } = aDesk();
    await answers.save(draft);
    for (const name of ['documents', ' both ', 'BOTH']) {
      expect(await answers.save({ ...draft, name })).toMatchObject({
        failure: { kind: 'invalid-input' },
      });
    }
    expect(changes()).toBe(1);
  });

  it('run by their id, and are missed by one that is not there', async () => {
    const { answers, ran } = aDesk();
    await answers.save(draft);
    await answers.run('group-1', 'manual', 'check');
    expect(ran).toEqual(['Both manual check']);
    const missing = { failure: { kind: 'not-found' } };
    expect(await answers.run('nobody', 'manual', 'check')).toMatchObject(missing);
    expect(await answers.remove('nobody')).toMatchObject(missing);
  });
});
