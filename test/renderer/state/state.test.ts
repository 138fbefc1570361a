import { describe, expect, it } from 'vitest';
import type { Broadcasts, Notice, WindowApi } from '../../../preload/contract/api.ts';
import type { HookSettings } from '../../../preload/contract/settings-api.ts';
import type { EngineState } from '../../../preload/contract/engine.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import type { Failure } from '../../../preload/contract/result.ts';
import { mirrorMain } from '../../../renderer/state/mirror-main.ts';
import { searchForAll } from '../../../renderer/state/delivery-search.ts';
import { makeState } from '../../../renderer/state/state.ts';
import { anApi } from '../../fakes/api.ts';
import { anEngineState, usualGeneral } from '../../fakes/make.ts';
import { aSummary } from '../../main/command-line/samples.ts';
import { endedRun } from '../../window/gallery-runs.ts';

const run = endedRun('run-1', ['p1', 'Documents'], '2026-03-18T07:00:00Z', '2026-03-18T07:00:41Z');

const hookSettings: HookSettings = {
  enabled: true,
  allowedOrigins: null,
  proxy: { kind: 'system' },
  variables: {},
  keep: { runs: 100, days: 90, megabytes: 100 },
};

const engine = anEngineState({ engine: null });

const cancelled: Failure = { kind: 'cancelled', message: 'It was cancelled.', hint: 'Go on.' };

/** A small main: counts what it is asked, and can broadcast. */
function makeMain(profiles: ProfileSummary[] = []) {
  const asked: string[] = [];
  let installing: EngineState['installing'] = null;
  let endGroup = (): void => {};
  const tellers: ((name: string, news: unknown) => void)[] = [];
  const ask = <T>(name: string, answer: T) => {
    asked.push(name);
    return Promise.resolve(answer);
  };
  const api: WindowApi = {
    ...anApi({
      profiles: {
        list: () => ask('profiles', [...profiles]),
        some: (ids) =>
          ask(
            `profiles ${ids.join(' ')}`,
            profiles.filter(({ profile }) => ids.includes(profile.id)),
          ),
      },
      runs: {
        list: () => ask('runs', [run]),
        get: (runId) => ask(`run ${runId}`, { ok: true, value: { run, deliveries: [] } }),
      },
      deliveries: {
        list: ({ text, after }) => ask(`deliveries ${text ?? ''} ${after ?? ''}`.trim(), []),
      },
      channels: { list: () => ask('channels', []) },
      settings: {
        hooks: () => ask('settings', hookSettings),
        general: () => ask('general', usualGeneral),
        login: () => ask('login', { kind: 'off', message: '' }),
      },
      schedules: { pauseOfAll: () => ask('pause', null) },
      secrets: {
        state: () => ask('vault', { kind: 'ready', message: '', hint: '' }),
        list: () => ask('secrets', { ok: true, value: ['b', 'a'] }),
      },
      app: {
        about: () => ask('about', { version: '', dataFolder: '', engine: null, platform: '' }),
        doctor: () => ask('doctor', []),
        missingRights: () => ask('rights', []),
      },
      engine: {
        state: () => ask('engine', { ...engine, installing }),
        install: () => ask('install', { ok: false, failure: cancelled }),
      },
      groups: {
        list: () => ask('groups', []),
        run: (groupId) => {
          asked.push(`group ${groupId}`);
          return new Promise((end) => {
            endGroup = () => {
              end({ ok: true, value: [{ run, deliveries: [] }] });
            };
          });
        },
      },
    }),
    pathOf: () => '',
    hear: (name, tell) => {
      const teller = (told: string, news: unknown): void => {
        // Only `broadcast` below calls it, with the news that belongs to the name.
        if (told === name) tell(news as Broadcasts[typeof name]);
      };
      tellers.push(teller);
      return () => {
        tellers.splice(tellers.indexOf(teller), 1);
      };
    },
  };
  const broadcast = <B extends keyof Broadcasts>(name: B, news: Broadcasts[B]): void => {
    for (const tell of tellers) tell(name, news);
  };
  const download = (next: EngineState['installing']): void => {
    installing = next;
    broadcast('changed', { what: 'engine' });
  };
  return { api, asked, broadcast, tellers, download, endGroup: () => endGroup() };
}

describe('the mirror of main', () => {
  it('looks once at everything, and lets go of main when it stops', async () => {
    const { api, asked, tellers } = makeMain();
    const state = makeState(api);
    const stop = mirrorMain(api, state);
    await expect.poll(() => state.getState().about).not.toBeNull();
    expect(asked.toSorted()).toEqual([
      'about',
      'channels',
      'doctor',
      'engine',
      'general',
      'groups',
      'login',
      'pause',
      'profiles',
      'rights',
      'runs',
      'secrets',
      'settings',
      'vault',
    ]);
    expect(state.getState().secretNames).toEqual(['a', 'b']);
    stop();
    expect(tellers).toEqual([]);
  });

  it('looks again at the open run when that run has changed, and at no other', async () => {
    const { api, asked, broadcast } = makeMain();
    const state = makeState(api);
    mirrorMain(api, state);
    broadcast('show', { runId: 'run-1' });
    await expect.poll(() => state.getState().report).not.toBeNull();
    broadcast('changed', { what: 'runs', runId: 'another' });
    broadcast('changed', { what: 'runs', runId: 'run-1' });
    await expect.poll(() => asked.filter((name) => name === 'run run-1')).toHaveLength(2);
    expect(asked).not.toContain('run another');
  });

  it('goes to the run, the profile or the list that main wants shown', () => {
    const { api, broadcast } = makeMain();
    const state = makeState(api);
    mirrorMain(api, state);
    broadcast('show', { runId: 'run-1' });
    expect(state.getState().place).toEqual({ kind: 'run', runId: 'run-1' });
    broadcast('show', { profileId: 'p1' });
    expect(state.getState().place).toEqual({ kind: 'home', profileId: 'p1' });
    broadcast('show', { runId: null });
    expect(state.getState().place).toEqual({ kind: 'home' });
  });

  it('looks again at channels and settings when they have changed', async () => {
    const { api, asked, broadcast } = makeMain();
    mirrorMain(api, makeState(api));
    await expect.poll(() => asked).toContain('settings');
    broadcast('changed', { what: 'channels' });
    broadcast('changed', { what: 'settings' });
    await expect.poll(() => asked.filter((name) => name === 'channels')).toHaveLength(2);
    await expect.poll(() => asked.filter((name) => name === 'settings')).toHaveLength(2);
  });

  it('looks again at profiles and at the pause when schedules have changed', async () => {
    const { api, asked, broadcast } = makeMain();
    const state = makeState(api);
    mirrorMain(api, state);
    await expect.poll(() => state.getState().general).toEqual(usualGeneral);
    asked.length = 0;
    broadcast('changed', { what: 'schedules' });
    await expect.poll(() => asked.toSorted()).toEqual(['pause', 'profiles']);
  });

  it('looks through the deliveries only while they are shown, and again when they change', async () => {
    const { api, asked, broadcast } = makeMain();
    const state = makeState(api);
    mirrorMain(api, state);
    await state.getState().lookAtDeliveries();
    expect(asked).not.toContain('deliveries');
    state.getState().go({ kind: 'deliveries' });
    await expect.poll(() => state.getState().deliveries).toEqual({ list: [], isAll: true });
    state.getState().searchDeliveries({ ...state.getState().deliverySearch, text: 'ntfy' });
    await expect.poll(() => asked).toContain('deliveries ntfy');
    broadcast('changed', { what: 'deliveries' });
    await expect.poll(() => asked.filter((name) => name === 'deliveries ntfy')).toHaveLength(2);
  });

  it('looks for the messages of a hook that main leads to, whatever was looked for before', async () => {
    const { api, broadcast } = makeMain();
    const state = makeState(api);
    mirrorMain(api, state);
    state.getState().searchDeliveries({ ...searchForAll, text: 'ntfy', state: 'delivered' });
    broadcast('show', { profileId: 'p1', hookId: 'h1', state: 'failed' });
    const { deliverySearch, place } = state.getState();
    expect(place.kind).toBe('deliveries');
    expect(deliverySearch).toEqual({
      ...searchForAll,
      profileId: 'p1',
      hookId: 'h1',
      state: 'failed',
    });
    await expect.poll(() => state.getState().deliveries).toEqual({ list: [], isAll: true });
    state.getState().searchDeliveries(searchForAll);
    state.getState().go({ kind: 'deliveries' });
    expect(state.getState().deliverySearch).toEqual(searchForAll);
  });

  it('asks the doctor again when profiles have changed', async () => {
    const { api, asked, broadcast } = makeMain();
    mirrorMain(api, makeState(api));
    await expect.poll(() => asked).toContain('doctor');
    broadcast('changed', { what: 'profiles' });
    await expect.poll(() => asked.filter((name) => name === 'doctor')).toHaveLength(2);
  });

  it('asks for nothing but the engine while a download tells of itself', async () => {
    const { api, asked, download } = makeMain();
    const state = makeState(api);
    mirrorMain(api, state);
    await expect.poll(() => state.getState().about).not.toBeNull();
    asked.length = 0;
    download({ received: 10, total: 100 });
    await expect.poll(() => state.getState().engine?.installing?.received).toBe(10);
    download({ received: 20, total: 100 });
    await expect.poll(() => state.getState().engine?.installing?.received).toBe(20);
    expect(asked).toEqual(['engine', 'engine']);
    download(null);
    await expect.poll(() => asked).toContain('doctor');
    expect(asked).toContain('about');
  });

  it('keeps why an installation ended, whatever screen is open by then', async () => {
    const state = makeState(makeMain().api);
    await state.getState().installEngine();
    expect(state.getState().engineFailure).toEqual(cancelled);
  });

  it('runs a group once at a time and keeps how it ended', async () => {
    const { api, asked, endGroup } = makeMain();
    const state = makeState(api);
    const first = state.getState().runGroup('g1');
    await state.getState().runGroup('g1');
    expect(state.getState().groupRuns['g1']).toEqual({ kind: 'on' });
    endGroup();
    await first;
    expect(state.getState().groupRuns['g1']).toMatchObject({ kind: 'ended' });
    expect(asked).toEqual(['group g1']);
  });

  it('keeps what is told about hooks, newest first, until it is put away', () => {
    const { api, broadcast } = makeMain();
    const state = makeState(api);
    mirrorMain(api, state);
    const notice: Notice = {
      kind: 'hook-disabled',
      profileId: 'p1',
      hook: 'ntfy',
      message: 'The receiver asked for no more messages.',
    };
    broadcast('notice', notice);
    broadcast('notice', { ...notice, hook: 'chat' });
    expect(state.getState().notices.map(({ hook }) => hook)).toEqual(['chat', 'ntfy']);
    state.getState().putAway(notice);
    expect(state.getState().notices.map(({ hook }) => hook)).toEqual(['chat']);
  });

  it('keeps the newest progress of each run', () => {
    const { api, broadcast } = makeMain();
    const state = makeState(api);
    mirrorMain(api, state);
    const progress = {
      runId: 'run-1',
      profileId: 'p1',
      phase: 'restic',
      fraction: 0.1,
      filesDone: 0,
      filesTotal: 0,
      bytesDone: 0,
      bytesTotal: 0,
      bytesPerSecond: null,
      secondsLeft: null,
      currentFile: null,
      errorCount: 0,
    } as const;
    broadcast('progress', progress);
    broadcast('progress', { ...progress, fraction: 0.2 });
    expect(state.getState().progress['run-1']?.fraction).toBe(0.2);
  });
});

describe('the mirror of many profiles', () => {
  const many = () => Array.from({ length: 200 }, (_, at) => aSummary({ id: `p${String(at)}` }));

  /** A mirror that has looked at everything once. */
  async function mirrored(profiles: ProfileSummary[]) {
    const main = makeMain(profiles);
    const state = makeState(main.api);
    mirrorMain(main.api, state);
    await expect.poll(() => state.getState().runs).not.toBeNull();
    await expect.poll(() => state.getState().about).not.toBeNull();
    main.asked.length = 0;
    return { ...main, state };
  }

  it('asks for the changed one alone, and keeps all others as they are', async () => {
    const profiles = many();
    const { asked, broadcast, state } = await mirrored(profiles);
    const before = state.getState().profiles ?? [];
    profiles[7] = aSummary({ id: 'p7', name: 'Photos' });
    for (let n = 0; n < 9; n += 1)
      broadcast('changed', { what: 'runs', runId: 'run-1', profileId: 'p7' });
    await expect.poll(() => state.getState().profiles?.[7]?.profile.name).toBe('Photos');
    const after = state.getState().profiles ?? [];
    expect(after.filter((summary, at) => summary !== before[at])).toHaveLength(1);
    expect(new Set(asked)).toEqual(new Set(['profiles p7']));
    expect(asked.length).toBeLessThan(3);
  });

  it('lets go of a removed one, and asks for the list when one is new', async () => {
    const profiles = many();
    const { asked, broadcast, state } = await mirrored(profiles);
    profiles.splice(3, 1);
    broadcast('changed', { what: 'profiles', profileId: 'p3' });
    await expect.poll(() => state.getState().profiles).toHaveLength(199);
    expect(asked).not.toContain('profiles');
    profiles.push(aSummary({ id: 'new' }));
    broadcast('changed', { what: 'profiles', profileId: 'new' });
    await expect.poll(() => state.getState().profiles).toHaveLength(200);
    expect(asked.filter((name) => name === 'profiles')).toHaveLength(1);
  });

  it('asks for the list when any may have changed, or many have', async () => {
    const { asked, broadcast, state } = await mirrored(many());
    broadcast('changed', { what: 'schedules' });
    await expect.poll(() => asked).toContain('profiles');
    asked.length = 0;
    broadcast('changed', { what: 'schedules', profileId: 'p0' });
    for (let n = 0; n < 150; n += 1)
      broadcast('changed', { what: 'schedules', profileId: `p${String(n)}` });
    await expect.poll(() => asked).toContain('profiles');
    await state.getState().lookAtProfile('p1');
    expect(asked.filter((name) => name.length > 'profiles p000'.length)).toEqual([]);
  });

  it('asks for the newest runs when it hears of one that it does not know', async () => {
    const { asked, broadcast, state } = await mirrored(many());
    broadcast('changed', { what: 'runs', runId: 'run-1', profileId: 'p1' });
    await state.getState().lookAtProfile('p1');
    expect(asked).not.toContain('runs');
    broadcast('changed', { what: 'runs', runId: 'another', profileId: 'p1' });
    await expect.poll(() => asked).toContain('runs');
  });
});

describe('moving through the window', () => {
  it('asks before unsaved changes are lost, and stays or leaves as told', () => {
    const state = makeState(makeMain().api);
    state.getState().go({ kind: 'editor', profileId: null });
    state.getState().setUnsavedChanges(true);
    state.getState().go({ kind: 'home' });
    expect(state.getState()).toMatchObject({
      place: { kind: 'editor' },
      leavingFor: { kind: 'home' },
    });
    state.getState().leave('stay');
    expect(state.getState()).toMatchObject({ place: { kind: 'editor' }, leavingFor: null });
    state.getState().go({ kind: 'secrets' });
    state.getState().leave('discard');
    expect(state.getState()).toMatchObject({
      place: { kind: 'secrets' },
      leavingFor: null,
      hasUnsavedChanges: false,
    });
  });
});
