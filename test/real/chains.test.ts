import { describe, expect, it } from 'vitest';
import { plansOf } from '../../main/core/task-names.ts';
import { emptyRetention } from '../../preload/contract/usual-profile.ts';
import { valueOf } from '../main/webhook/samples.ts';
import { aRestoreHouse, writeFiles } from './restore-house.ts';

describe('tasks in a chain', () => {
  it('follow the backups of a profile, each as a run of its own', async () => {
    const { api, idle, profile, source, backUp } = await aRestoreHouse();
    const tasks = plansOf({
      forget: { afterBackups: 1 },
      prune: { afterBackups: 2 },
      check: { afterBackups: 2 },
    });
    const retention = { ...emptyRetention, last: 1 };
    const draft = valueOf(await api.profiles.get(profile.id));
    valueOf(await api.profiles.save({ ...draft, profile: { ...profile, tasks, retention } }));
    const ran = async () => {
      await idle();
      const runs = await api.runs.list({ profileId: profile.id, limit: 100 });
      return runs.toReversed().map(({ task, trigger, outcome }) => `${task} ${trigger} ${outcome}`);
    };
    writeFiles(source, { a: '1' });
    await backUp();
    expect(await ran()).toEqual(['backup manual succeeded', 'forget chain succeeded']);
    writeFiles(source, { a: '2' });
    await backUp();
    expect((await ran()).slice(2)).toEqual([
      'backup manual succeeded',
      'check chain succeeded',
      'forget chain succeeded',
      'prune chain succeeded',
    ]);
    const snapshots = valueOf(await api.snapshots.list(profile.id, { own: true }));
    expect(snapshots.length).toBe(1);
  });
});

describe('a group', () => {
  it('runs its profiles one after the other', async () => {
    const { api, profile, source } = await aRestoreHouse();
    writeFiles(source, { a: '1' });
    const draft = valueOf(await api.profiles.get(profile.id));
    const second = valueOf(
      await api.profiles.save({ ...draft, profile: { ...profile, id: '', name: 'Second' } }),
    );
    const group = valueOf(
      await api.groups.save({
        id: '',
        name: 'Both',
        profileIds: [second.id, profile.id],
        onFailure: 'continue',
      }),
    );
    const reports = valueOf(await api.groups.run(group.id, 'cli', 'backup'));
    expect(reports.map(({ run }) => `${run.profile} ${String(run.outcome)}`)).toEqual([
      'Second succeeded',
      'Documents succeeded',
    ]);
    expect(reports[1]!.run.createdAt >= reports[0]!.run.finishedAt!).toBe(true);
    valueOf(await api.profiles.remove(second.id));
    expect((await api.groups.list())[0]?.profileIds).toEqual([profile.id]);
    valueOf(await api.profiles.remove(profile.id));
    expect(await api.groups.list()).toEqual([]);
  });

  it('is refused under a name that is taken, and where it names nobody', async () => {
    const { api, profile } = await aRestoreHouse();
    const group = { id: '', name: 'Both', profileIds: [profile.id], onFailure: 'stop' } as const;
    const save = (changes: object) => api.groups.save({ ...group, ...changes });
    expect(await save({ name: 'documents' })).toMatchObject({ ok: false });
    expect(await save({ profileIds: ['nobody'] })).toMatchObject({ ok: false });
    expect(await save({ profileIds: [profile.id, profile.id] })).toMatchObject({ ok: false });
    expect(await save({})).toMatchObject({ ok: true });
    expect(await save({ name: 'BOTH' })).toMatchObject({ ok: false });
    expect(await api.groups.run('nobody', 'cli', 'backup')).toMatchObject({
      failure: { kind: 'not-found' },
    });
  });
});
