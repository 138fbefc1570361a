import { describe, expect, it } from 'vitest';
import {
  conditionsAnyway,
  weighHost,
  weighIdle,
  weighMetered,
  weighNetwork,
  weighPaths,
  weighPause,
  weighPower,
  weighQuietHours,
  type Weighing,
} from '../../../main/core/conditions.ts';
import { noConditions } from '../../../preload/contract/usual-profile.ts';
import { speaking } from '../../fakes/speaking.ts';

const met: Weighing = { hold: null, remark: null };
const held = (cause: string, reason: string): Weighing => ({
  hold: { cause, reason },
  remark: null,
});
const remarked = (remark: string): Weighing => ({ hold: null, remark });

describe('a pause', () => {
  it('holds back until it ends, said on the local clock', () => {
    const until = Date.parse('2026-07-01T16:00:00Z');
    expect(weighPause({ since: 0, until }, 'Europe/Berlin')).toEqual(
      held('pause', 'Its schedules are paused until 2026-07-01 18:00.'),
    );
    expect(weighPause({ since: 0, until: null }, 'Europe/Berlin')).toEqual(
      held('pause', 'Its schedules are paused until somebody resumes them.'),
    );
  });

  it('holds nothing back where there is none', () => {
    expect(weighPause(null, 'UTC')).toEqual(met);
  });
});

describe('quiet hours', () => {
  const isQuiet = (from: string, to: string, at: string, zone = 'UTC') =>
    weighQuietHours({ from, to }, { now: Date.parse(at), zone }).hold !== null;

  it('begin with their first minute and end before their last', () => {
    const at = (time: string) => isQuiet('09:00', '17:30', `2026-03-01T${time}Z`);
    const times = ['08:59:59', '09:00:00', '17:29:59', '17:30:00', '00:00:00'];
    expect(times.map(at)).toEqual([false, true, true, false, false]);
  });

  it('go over midnight', () => {
    const at = (time: string) => isQuiet('22:00', '07:00', `2026-03-01T${time}Z`);
    const times = ['21:59:59', '22:00:00', '00:00:00', '06:59:59', '07:00:00', '12:00:00'];
    expect(times.map(at)).toEqual([false, true, true, true, false, false]);
  });

  it('are kept by the local clock, in summer and winter', () => {
    const at = (instant: string) => isQuiet('22:00', '07:00', instant, 'Europe/Berlin');
    expect(at('2026-07-01T05:30:00Z')).toBe(false); // 07:30
    expect(at('2026-01-01T05:30:00Z')).toBe(true); // 06:30
    expect(at('2026-07-01T20:30:00Z')).toBe(true); // 22:30
    expect(at('2026-01-01T20:30:00Z')).toBe(false); // 21:30
  });

  it('say when they are', () => {
    const now = Date.parse('2026-03-01T23:00:00Z');
    expect(weighQuietHours({ from: '22:00', to: '07:00' }, { now, zone: 'UTC' })).toEqual(
      held('quiet-hours', 'It is between 22:00 and 07:00, when this task is not to run.'),
    );
  });
});

describe('power', () => {
  const battery = (percent: number | null) => ({ kind: 'battery', percent }) as const;

  it('may be asked to come from mains', () => {
    expect(weighPower({ batteryAbove: null }, { kind: 'mains' })).toEqual(met);
    expect(weighPower({ batteryAbove: null }, battery(43))).toEqual(
      held('power', 'The computer runs on battery (43 %), and this task waits for mains power.'),
    );
    expect(weighPower({ batteryAbove: null }, battery(null))).toEqual(
      held('power', 'The computer runs on battery, and this task waits for mains power.'),
    );
  });

  it('may come from a battery that is full enough', () => {
    expect(weighPower({ batteryAbove: 50 }, { kind: 'mains' })).toEqual(met);
    expect(weighPower({ batteryAbove: 50 }, battery(51))).toEqual(met);
    expect(weighPower({ batteryAbove: 50 }, battery(50))).toEqual(
      held(
        'power',
        'The battery is at 50 %, and this task waits for mains power, or more than 50 %.',
      ),
    );
  });

  it('counts as enough where it cannot be found out, and says so', () => {
    expect(weighPower({ batteryAbove: 50 }, null)).toEqual(
      remarked(
        'Whether the computer runs on battery could not be found out, so it counts as on mains power.',
      ),
    );
    expect(weighPower({ batteryAbove: 50 }, battery(null))).toEqual(
      remarked('How full the battery is could not be found out, so it counts as full enough.'),
    );
  });
});

it('a metered network holds back, and one that may be does not', () => {
  expect(weighMetered(false)).toEqual(met);
  expect(weighMetered(true)).toEqual(
    held('metered', 'The network is metered, and this task waits for one that is not.'),
  );
  expect(weighMetered(null)).toEqual(
    remarked('Whether the network is metered could not be found out, so it counts as not metered.'),
  );
});

it('a computer in use holds back until nobody has used it for long enough', () => {
  expect(weighIdle(10, 600)).toEqual(met);
  expect(weighIdle(10, 599)).toEqual(
    held('idle', 'Somebody uses the computer, and this task waits for 10 minutes without.'),
  );
  expect(weighIdle(1, 0)).toEqual(
    held('idle', 'Somebody uses the computer, and this task waits for 1 minute without.'),
  );
  expect(weighIdle(1, null)).toEqual(
    remarked(
      'Whether somebody uses the computer could not be found out, so it counts as not in use.',
    ),
  );
});

it('paths that are not there hold back, by name', () => {
  expect(weighPaths([])).toEqual(met);
  expect(weighPaths(['/media/usb'])).toEqual(
    held('path', '/media/usb is not there, and this task waits for it.'),
  );
  expect(weighPaths(['/media/usb', '/mnt/nas'])).toEqual(
    held('path', '/media/usb, /mnt/nas are not there, and this task waits for them.'),
  );
});

it('a host that does not answer holds back, and one that only restic can ask does not', () => {
  expect(weighHost({ ok: true, value: null })).toEqual(met);
  const message = "The repository's server does not answer: nas, port 8000.";
  const failure = { kind: 'repository-unreachable', message, hint: '' } as const;
  expect(weighHost({ ok: false, failure })).toEqual(held('host', message));
  expect(weighHost(null)).toEqual(
    remarked(
      'Whether the repository’s host answers could not be found out, so it counts as answering.',
    ),
  );
});

it('a computer without a network holds back', () => {
  expect(weighNetwork(true)).toEqual(met);
  expect(weighNetwork(false).hold?.cause).toBe('offline');
});

describe('a task that has waited too long', () => {
  const all = {
    power: { batteryAbove: null },
    notMetered: true,
    hostAnswers: true,
    pathsPresent: ['/media/usb'],
    quietHours: { from: '22:00', to: '07:00' },
    idleMinutes: 10,
    anywayAfterDays: 7,
  };

  it('still asks for its paths and its host, and for nothing else', () => {
    const { conditions, remark } = conditionsAnyway(all);
    const kept = { hostAnswers: true, pathsPresent: ['/media/usb'], anywayAfterDays: 7 };
    expect(conditions).toEqual({ ...noConditions, ...kept });
    expect(remark).toBe(
      'There was no success for 7 days, so it does not wait any more because of power, a metered network, quiet hours, use of the computer.',
    );
  });

  it('says only what it would have waited for', () => {
    const some = { ...noConditions, anywayAfterDays: 1 };
    expect(conditionsAnyway({ ...some, idleMinutes: 10 }).remark).toBe(
      'There was no success for a day, so it does not wait any more because of use of the computer.',
    );
    expect(conditionsAnyway({ ...some, hostAnswers: true }).remark).toBeNull();
  });
});

describe('a condition in another language', () => {
  const missing = ['/a', '/b'];

  it('is said in German, one path and several each in its form', async () => {
    await speaking('de', () => {
      expect(weighPaths(['/a']).hold?.reason).toBe(
        '/a ist nicht da, und diese Aufgabe wartet darauf.',
      );
      expect(weighPaths(missing).hold?.reason).toBe(
        '/a, /b sind nicht da, und diese Aufgabe wartet darauf.',
      );
    });
  });

  it('is said in Chinese', async () => {
    await speaking('zh-CN', () => {
      expect(weighPaths(missing).hold?.reason).toBe('/a、/b 不存在，此任务正在等待其出现。');
    });
  });
});
