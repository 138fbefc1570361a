import { describe, expect, it } from 'vitest';
import {
  changePassword,
  settlePassword,
  waitingName,
  type PasswordNeeds,
} from '../../../main/flow/change-password.ts';
import { memoryVault } from '../../../main/secrets/memory-vault.ts';
import type { Failure, Result } from '../../../preload/contract/result.ts';

class Killed extends Error {}

const failed = (kind: Failure['kind']): Result<never> => ({
  ok: false,
  failure: { kind, message: `It is ${kind}.`, hint: '' },
});
const done: Result<null> = { ok: true, value: null };

/** A repository and a vault; the n-th step that writes is the last one that is done. */
async function aHouse() {
  const vault = memoryVault();
  await vault.set('restic', 'old');
  const house = { opens: new Set(['old']), stepsLeft: Infinity, offline: false };
  const step = () => {
    if (house.stepsLeft === 0) throw new Killed();
    house.stepsLeft -= 1;
  };
  const needs: PasswordNeeds = {
    vault: {
      get: vault.get,
      set: async (name, value) => {
        step();
        return vault.set(name, value);
      },
      remove: async (name) => {
        step();
        return vault.remove(name);
      },
    },
    tryPassword: async (password) => {
      if (house.offline) return failed('repository-unreachable');
      return house.opens.has(password) ? done : failed('wrong-password');
    },
    change: async (current, password) => {
      if (!house.opens.has(current)) return failed('wrong-password');
      step();
      house.opens = new Set([password]);
      return done;
    },
  };
  const held = async () => {
    const names = await vault.list();
    if (!names.ok) throw new Error('a vault in memory has names');
    const read = async (name: string) => {
      const got = await vault.get(name);
      return [name, got.ok ? got.value : null] as const;
    };
    return Object.fromEntries(await Promise.all(names.value.map(read)));
  };
  return { house, needs, vault, held };
}

describe('a change of password', () => {
  it('leaves the new one in the vault, and nothing else', async () => {
    const { house, needs, held } = await aHouse();
    expect(await changePassword('restic', 'new', needs)).toEqual(done);
    expect([...house.opens]).toEqual(['new']);
    expect(await held()).toEqual({ restic: 'new' });
  });

  it.each([0, 1, 2, 3])('that is killed after %i steps is settled later', async (steps) => {
    const { house, needs, held } = await aHouse();
    house.stepsLeft = steps;
    await expect(changePassword('restic', 'new', needs)).rejects.toThrow(Killed);
    expect(Object.values(await held()).some((value) => house.opens.has(value!))).toBe(true);
    house.stepsLeft = Infinity;
    expect(await settlePassword('restic', needs)).toMatchObject({ ok: true });
    expect(await held()).toEqual({ restic: steps < 2 ? 'old' : 'new' });
    expect(house.opens.has((await held())['restic']!)).toBe(true);
  });

  it('that restic refuses changes nothing', async () => {
    const { house, needs, held } = await aHouse();
    const change = async () => failed('locked');
    expect(await changePassword('restic', 'new', { ...needs, change })).toEqual(failed('locked'));
    expect([...house.opens]).toEqual(['old']);
    expect(await held()).toEqual({ restic: 'old' });
  });

  it('that restic did by half keeps the new one, and says so', async () => {
    const { house, needs, held } = await aHouse();
    const change = async () => {
      house.opens.add('new');
      return failed('repository-unreachable');
    };
    const changed = await changePassword('restic', 'new', { ...needs, change });
    expect(changed).toMatchObject({ ok: false, failure: { kind: 'repository-unreachable' } });
    expect(!changed.ok && changed.failure.message).toContain('is stored, but the old one may');
    expect(await held()).toEqual({ restic: 'new' });
  });

  it('whose end nobody knows keeps both', async () => {
    const { house, needs, held } = await aHouse();
    const change = async () => {
      house.offline = true;
      return failed('repository-unreachable');
    };
    expect(await changePassword('restic', 'new', { ...needs, change })).toMatchObject({
      ok: false,
    });
    expect(await held()).toEqual({ restic: 'old', 'restic-next': 'new' });
  });

  it('does not begin while an earlier one is open', async () => {
    const { house, needs, vault, held } = await aHouse();
    await vault.set('restic-next', 'half');
    house.opens = new Set(['unknown']);
    expect(await changePassword('restic', 'new', needs)).toEqual(failed('wrong-password'));
    expect(await held()).toEqual({ restic: 'old', 'restic-next': 'half' });
  });

  it.each(['', 'two\nlines', 'cr\r', 'zero\0'])('to %j is refused', async (password) => {
    const { needs, held } = await aHouse();
    expect(await changePassword('restic', password, needs)).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-input' },
    });
    expect(await held()).toEqual({ restic: 'old' });
  });
});

it('waits under a name that is a name, however long the other is', () => {
  expect(waitingName('restic')).toBe('restic-next');
  expect(waitingName('x'.repeat(100))).toHaveLength(100);
});
