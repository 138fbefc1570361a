import { describe, expect, it } from 'vitest';
import type { Api } from '../../../../preload/contract/api.ts';
import type { Failure } from '../../../../preload/contract/result.ts';
import { newDraft } from '../../../../renderer/screens/editor/form.ts';
import { beginFirstBackup, type Wish } from '../../../../renderer/screens/welcome/first-backup.ts';
import { anApi } from '../../../fakes/api.ts';
import { aRun, anEngineState } from '../../../fakes/make.ts';

const access = { location: '/backup', passwordSecret: 'a-password', environment: [] };

const aNewOne: Wish = {
  filled: { draft: newDraft, secrets: [], generated: ['a-password'] },
  repository: { access, secrets: [], generated: ['a-password'] },
  isExisting: false,
  storedId: null,
};

const failure: Failure = { kind: 'wrong-password', message: 'It does not open.', hint: '' };
const engine = { path: '/usr/bin/restic', version: '0.19.1' };

/** A main process that writes down what it is asked to change. */
function aMain(changes: { readonly [N in keyof Api]?: Partial<Api[N]> } = {}) {
  const asked: string[] = [];
  const vault = new Set<string>();
  const stored = { ...newDraft, profile: { ...newDraft.profile, id: 'p1' } };
  const note = <T>(what: string, value: T) => {
    asked.push(what);
    return { ok: true as const, value };
  };
  const api = anApi({
    engine: { state: async () => anEngineState({ engine }), ...changes.engine },
    secrets: {
      list: async () => ({ ok: true, value: [...vault] }),
      generate: async (name) => {
        vault.add(name);
        return { ok: true, value: null };
      },
      remove: async (name) => {
        vault.delete(name);
        return { ok: true, value: null };
      },
    },
    repositories: {
      probe: async () => ({ ok: true, value: { state: 'none', version: null } }),
      ...changes.repositories,
    },
    profiles: {
      save: async () => note('save', stored.profile),
      get: async () => ({ ok: true, value: stored }),
      createRepository: async () => note('create', null),
      remove: async () => note('remove', null),
      ...changes.profiles,
    },
    runs: { start: async () => note('start', aRun()) },
  });
  return { api, asked, vault };
}

async function begin(main: ReturnType<typeof aMain>, changes: Partial<Wish> = {}, isWanted = true) {
  const told: string[] = [];
  const begun = await beginFirstBackup(
    main.api,
    { ...aNewOne, ...changes },
    {
      begins: (stage) => told.push(stage),
      isStored: (id) => told.push(`stored ${id}`),
      isWanted: () => isWanted,
    },
  );
  return { begun, told };
}

describe('the way to a first backup', () => {
  it('stores the profile once, makes its repository, and starts the run', async () => {
    const main = aMain();
    const { begun, told } = await begin(main);
    expect(begun.ok).toBe(true);
    expect(main.asked).toEqual(['save', 'create', 'start']);
    expect(told).toEqual(['engine', 'place', 'profile', 'stored p1', 'backup']);
    expect([...main.vault]).toEqual(['a-password']);
  });

  it('installs the engine first where there is none, and ends where that fails', async () => {
    const main = aMain({
      engine: {
        state: async () => anEngineState({ engine: null, pinnedVersion: '0.19.1' }),
        install: async () => ({ ok: false, failure }),
      },
    });
    const { begun, told } = await begin(main);
    expect(begun).toEqual({ ok: false, failure });
    expect(told).toEqual(['engine']);
    expect(main.asked).toEqual([]);
  });

  it('takes no place that has a repository, also one with another password', async () => {
    const there = { ok: true as const, value: { state: 'there' as const, version: 2 } };
    for (const found of [there, { ok: false as const, failure }]) {
      const main = aMain({ repositories: { probe: async () => found } });
      const { begun } = await begin(main);
      expect(begun).toMatchObject({ failure: { message: expect.stringContaining('already') } });
      expect(main.asked).toEqual([]);
      expect(main.vault.size).toBe(0);
    }
  });

  it('goes on with an existing repository without making one', async () => {
    const there = { ok: true as const, value: { state: 'there' as const, version: 2 } };
    const main = aMain({ repositories: { probe: async () => there } });
    await begin(main, { isExisting: true });
    expect(main.asked).toEqual(['save', 'start']);
  });

  it('leaves no profile whose repository could not be made', async () => {
    const main = aMain({
      profiles: { createRepository: async () => ({ ok: false, failure }) },
    });
    const { begun, told } = await begin(main);
    expect(begun).toEqual({ ok: false, failure });
    expect(main.asked).toEqual(['save', 'remove']);
    expect(told).not.toContain('stored p1');
  });

  it('stores nothing for somebody who has left meanwhile', async () => {
    const main = aMain();
    const { begun } = await begin(main, {}, false);
    expect(begun.ok).toBe(false);
    expect(main.asked).toEqual([]);
  });

  it('only starts the run when all the rest was done by an earlier try', async () => {
    const main = aMain();
    await begin(main, { storedId: 'p1' });
    expect(main.asked).toEqual(['start']);
  });
});
