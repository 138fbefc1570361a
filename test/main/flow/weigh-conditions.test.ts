import { describe, expect, it } from 'vitest';
import { weighConditions, type ConditionNeeds } from '../../../main/flow/weigh-conditions.ts';
import type { Conditions } from '../../../preload/contract/profile.ts';
import { noConditions } from '../../../preload/contract/usual-profile.ts';

/** A machine in the best of conditions, but for what the test says, that tells what it was asked. */
function aMachine(changes: Partial<ConditionNeeds> = {}) {
  const best: ConditionNeeds = {
    now: () => Date.parse('2026-03-01T12:00:00Z'),
    zone: () => 'UTC',
    pause: () => null,
    hasWaited: () => false,
    isAway: () => true,
    isOnline: () => true,
    power: async () => ({ kind: 'mains' }),
    isMetered: async () => false,
    idleSeconds: async () => 3_600,
    missingPaths: async () => [],
    hostAnswers: async () => ({ ok: true, value: null }),
  };
  const asked: string[] = [];
  const told = Object.entries({ ...best, ...changes }).map(([name, answer]) => [
    name,
    (...args: never[]) => {
      asked.push(name);
      return (answer as (...args: never[]) => unknown)(...args);
    },
  ]);
  return { asked, needs: Object.fromEntries(told) as ConditionNeeds };
}

const all: Conditions = {
  power: { batteryAbove: null },
  notMetered: true,
  hostAnswers: true,
  pathsPresent: ['/media/usb'],
  quietHours: { from: '22:00', to: '07:00' },
  idleMinutes: 10,
  anywayAfterDays: null,
};

const weigh = (conditions: Conditions, { needs }: ReturnType<typeof aMachine>, isLate = false) =>
  weighConditions({ conditions, isLate }, needs);

const met = { met: true, remarks: [] };
const battery = async () => ({ kind: 'battery', percent: 43 }) as const;

describe('a scheduled run', () => {
  it('asks for nothing but pauses where it has no conditions', async () => {
    const machine = aMachine();
    expect(await weigh(noConditions, machine)).toEqual(met);
    expect(machine.asked).toEqual(['pause', 'zone']);
  });

  it('asks what costs little first', async () => {
    const machine = aMachine();
    expect(await weigh(all, machine, true)).toEqual(met);
    expect(machine.asked).toEqual([
      'isAway',
      'pause',
      'zone',
      'now',
      'zone',
      'isOnline',
      'missingPaths',
      'power',
      'idleSeconds',
      'isMetered',
      'hostAnswers',
    ]);
  });

  it('stops at the first condition that is not met', async () => {
    const machine = aMachine({ power: battery, isMetered: async () => true });
    expect(await weigh(all, machine)).toEqual({
      met: false,
      cause: 'power',
      reason: 'The computer runs on battery (43 %), and this task waits for mains power.',
      isQuiet: false,
    });
    expect(machine.asked).not.toContain('isMetered');
  });

  it('starts where nothing can be found out, and says of what', async () => {
    const unknown = async () => null;
    const looks = { power: unknown, isMetered: unknown, idleSeconds: unknown };
    const weighed = await weigh(all, aMachine({ ...looks, hostAnswers: unknown }));
    const about = ['on battery', 'uses the computer', 'network is metered', 'host answers'];
    expect(weighed).toEqual({
      met: true,
      remarks: about.map((each) => expect.stringContaining(each) as string),
    });
  });

  it.each<[string, Partial<ConditionNeeds>]>([
    ['pause', { pause: () => ({ since: 0, until: null }) }],
    ['quiet-hours', { now: () => Date.parse('2026-03-01T23:00:00Z') }],
    ['path', { missingPaths: async (paths) => paths }],
    ['power', { power: battery }],
    ['idle', { idleSeconds: async () => 0 }],
    ['metered', { isMetered: async () => true }],
    [
      'host',
      {
        hostAnswers: async () => ({
          ok: false,
          failure: { kind: 'repository-unreachable', message: '', hint: '' },
        }),
      },
    ],
  ])('is held back by %s', async (cause, changes) => {
    expect(await weigh(all, aMachine(changes))).toMatchObject({
      met: false,
      cause,
      isQuiet: false,
    });
  });
});

describe('a late run', () => {
  it('waits without a word while there is no network to its repository', async () => {
    const machine = aMachine({ isOnline: () => false });
    const weighed = await weigh(noConditions, machine, true);
    expect(weighed).toMatchObject({ met: false, cause: 'offline', isQuiet: true });
  });

  it('needs no network to a repository on this computer', async () => {
    const machine = aMachine({ isOnline: () => false, isAway: () => false });
    expect(await weigh(noConditions, machine, true)).toEqual(met);
  });

  it('is the only one that waits for the network unasked', async () => {
    const machine = aMachine({ isOnline: () => false });
    expect(await weigh(noConditions, machine)).toEqual(met);
  });
});

describe('a task without a success for too long', () => {
  const patient = { ...all, anywayAfterDays: 7 };
  const hasWaited = (days: number) => days === 7;
  const adverse = {
    power: battery,
    isMetered: async () => true,
    idleSeconds: async () => 0,
    now: () => Date.parse('2026-03-01T23:00:00Z'),
  };

  it('does not ask for power, network, quiet hours and idleness any more, and says so', async () => {
    const machine = aMachine({ ...adverse, hasWaited });
    expect(await weigh(patient, machine)).toEqual({
      met: true,
      remarks: [expect.stringContaining('no success for 7 days')],
    });
    for (const name of ['power', 'isMetered', 'idleSeconds', 'now']) {
      expect(machine.asked).not.toContain(name);
    }
  });

  it('is held back as before until then', async () => {
    expect(await weigh(patient, aMachine(adverse))).toMatchObject({ cause: 'quiet-hours' });
  });

  it.each<[string, Partial<ConditionNeeds>]>([
    ['pause', { pause: () => ({ since: 0, until: null }) }],
    ['path', { missingPaths: async (paths) => paths }],
    [
      'host',
      {
        hostAnswers: async () => ({
          ok: false,
          failure: { kind: 'repository-unreachable', message: '', hint: '' },
        }),
      },
    ],
  ])('is still held back by %s', async (cause, changes) => {
    const weighed = await weigh(patient, aMachine({ ...changes, hasWaited }));
    expect(weighed).toMatchObject({ met: false, cause });
  });
});
