import { describe, expect, it, onTestFinished } from 'vitest';
import type { Owed, Retry } from '../../../main/core/task-book.ts';
import { keepBooks } from '../../../main/flow/keep-books.ts';
import { offerRun, wantedAt } from '../../../main/flow/offer-run.ts';
import type { Weighed } from '../../../main/flow/schedule-needs.ts';
import type { Timing } from '../../../preload/contract/profile.ts';
import { anOwed } from '../core/a-book.ts';
import { everyHours, HOUR, MINUTE, onSchedule, ScheduleHouse } from './schedule-house.ts';

/** A house in which the backup's slot of six o'clock has just come, but for what the test says. */
function aHouse(timing: Partial<Timing> = {}) {
  const profile = onSchedule({ backup: [everyHours(6)] }, timing);
  const house = new ScheduleHouse(profile);
  onTestFinished(house.stores.close);
  const keeping = keepBooks(house.needs);
  keeping.look(profile, 'backup');
  house.now += 6 * HOUR;
  keeping.look(profile, 'backup');
  const slot = house.now;
  const book = () => keeping.find(profile.id, 'backup')!;
  return {
    house,
    slot,
    book,
    owe: (changes: Partial<Owed>) => {
      keeping.save(profile.id, 'backup', { ...book(), owed: anOwed(slot, changes) });
    },
    tryAgain: (retry: Retry) => {
      keeping.save(profile.id, 'backup', { ...book(), owed: null, retry });
    },
    offer: () => offerRun({ profile, task: 'backup' }, keeping, house.needs),
    wanted: () => wantedAt({ profile, task: 'backup', book: book() }),
    onDisk: () => house.stores.books.get(profile.id, 'backup'),
  };
}

const unmet = (changes: Partial<Extract<Weighed, { met: false }>> = {}): Weighed => ({
  met: false,
  cause: 'power',
  reason: 'The computer runs on its battery.',
  isQuiet: false,
  ...changes,
});

describe('a slot that is owed', () => {
  it('starts, taken for good and settled in the book', async () => {
    const { house, slot, offer, onDisk } = aHouse();
    expect(await offer()).toBeNull();
    expect(house.done).toEqual(['backup schedule 01T06:00']);
    expect(house.stores.books.isClaimed('profile-1', 'backup', slot)).toBe(true);
    expect(onDisk()).toMatchObject({ owed: null, retry: null });
    expect(await offer()).toBeNull();
    expect(house.done).toHaveLength(1);
  });

  it('does not start where it has run before the clock was set back', async () => {
    const { house, slot, offer, owe, onDisk } = aHouse();
    await offer();
    owe({});
    expect(await offer()).toBeNull();
    expect(house.orders.map((order) => order.slot)).toEqual([slot]);
    expect(onDisk()?.owed).toBeNull();
  });

  it('stays owed where the run is refused', async () => {
    const { house, slot, offer, onDisk } = aHouse();
    house.refuses = true;
    await offer();
    expect(onDisk()?.owed?.slot).toBe(slot);
    expect(house.stores.books.isClaimed('profile-1', 'backup', slot)).toBe(false);
  });

  it('stays owed, in memory too, where it could not be written down', async () => {
    const { house, slot, offer, onDisk, book } = aHouse();
    const { claim } = house.needs.books;
    house.needs.books.claim = () => {
      throw new Error('The disk is full.');
    };
    await expect(offer()).rejects.toThrow('full');
    expect([onDisk()?.owed?.slot, book().owed?.slot]).toEqual([slot, slot]);
    house.needs.books.claim = claim;
    house.done.length = 0;
    await offer();
    expect(house.done).toEqual(['backup schedule 01T06:00']);
  });

  it('takes the place of what was to be tried again', async () => {
    const { house, slot, offer, tryAgain, owe, book } = aHouse();
    tryAgain({ at: slot, tries: 1, slot: slot - HOUR });
    owe({});
    await offer();
    expect(house.done).toEqual(['backup schedule 01T06:00']);
    expect(book().retry).toBeNull();
  });

  it('is a catch-up where it is late, was held back, or stands for others too', async () => {
    const told = { cause: 'power', at: 1 };
    for (const changes of [{ isLate: true }, { told }, { first: 1, count: 2 }]) {
      const { house, offer, owe } = aHouse();
      owe(changes);
      await offer();
      expect(house.done).toEqual(['backup catch-up 01T06:00']);
    }
  });
});

describe('when it wants to start', () => {
  it('is its time, put off by jitter', () => {
    const { slot, wanted } = aHouse({ jitterMinutes: 30 });
    expect(wanted()).toBeGreaterThan(slot);
    expect(wanted()).toBeLessThan(slot + 30 * MINUTE);
  });

  it('is not put off further by slots that come meanwhile', () => {
    const { slot, wanted, owe } = aHouse({ jitterMinutes: 30 });
    const before = wanted();
    owe({ slot: slot + 10 * MINUTE, first: slot, count: 2 });
    expect(wanted()).toBe(before);
  });

  it('is not put off where it comes late anyway', () => {
    const { slot, wanted, owe } = aHouse({ jitterMinutes: 30 });
    owe({ isLate: true });
    expect(wanted()).toBe(slot);
  });

  it('is never while nothing is owed or tried again', () => {
    const { slot, wanted, tryAgain } = aHouse();
    tryAgain({ at: null, tries: 1, slot });
    expect(wanted()).toBeNull();
  });
});

describe('conditions that are not met', () => {
  it('hold it back, and are told once', async () => {
    const { house, offer, onDisk } = aHouse();
    house.weighed = unmet();
    for (let times = 0; times < 3; times += 1) {
      expect(await offer()).toBe('The computer runs on its battery.');
      house.now += MINUTE;
    }
    expect(house.done).toEqual(['backup skipped 01T06:00: The computer runs on its battery.']);
    expect(onDisk()?.owed).toMatchObject({ told: { cause: 'power' } });
    house.weighed = { met: true, remarks: ['Nobody knows whether it is on mains.'] };
    await offer();
    expect(house.done[1]).toBe('backup catch-up 01T06:00');
    expect(house.orders[0]?.remarks).toEqual(['Nobody knows whether it is on mains.']);
  });

  it('are told again when it is something else, or with a new slot a day later', async () => {
    const { house, slot, offer, owe, book } = aHouse();
    house.weighed = unmet();
    await offer();
    house.weighed = unmet({ cause: 'host', reason: 'The host does not answer.' });
    await offer();
    house.now += 24 * HOUR;
    await offer();
    expect(house.done).toHaveLength(2);
    owe({ slot: slot + 24 * HOUR, first: slot, count: 2, told: book().owed?.told ?? null });
    await offer();
    expect(house.done[2]).toBe('backup skipped 02T06:00: The host does not answer.');
  });

  it('are not told where they are about to pass', async () => {
    const { house, offer } = aHouse();
    house.weighed = unmet({ isQuiet: true });
    expect(await offer()).toBe('The computer runs on its battery.');
    expect(house.done).toEqual([]);
  });

  it('end it where nothing is made up for', async () => {
    const { house, offer, onDisk } = aHouse({ catchUp: false });
    house.weighed = unmet();
    expect(await offer()).toBeNull();
    expect(house.done).toHaveLength(1);
    expect(onDisk()?.owed).toBeNull();
  });
});

describe('a run of the task that is on', () => {
  it('lets a slot that comes meanwhile be skipped', async () => {
    const { house, slot, offer, onDisk } = aHouse();
    house.on = slot - HOUR;
    expect(await offer()).toBeNull();
    expect(house.done).toEqual([
      'backup skipped 01T06:00: Its last run was still on when the next was due.',
    ]);
    expect(onDisk()?.owed).toBeNull();
  });

  it('is waited for by a slot from before it, and by one that stands for others', async () => {
    const { house, slot, offer, owe } = aHouse();
    house.on = slot + 1;
    expect(await offer()).toBe('Waits for the run that is on.');
    house.on = slot - HOUR;
    owe({ first: slot - 12 * HOUR, count: 3 });
    expect(await offer()).toBe('Waits for the run that is on.');
    expect(house.done).toEqual([]);
  });
});

describe('a run that is tried again', () => {
  it('starts, and is being tried from then on', async () => {
    const { house, slot, offer, tryAgain, book } = aHouse();
    tryAgain({ at: slot, tries: 2, slot: slot - HOUR });
    await offer();
    expect(house.done).toEqual(['backup retry 01T05:00']);
    expect(book().retry).toEqual({ at: null, tries: 2, slot: slot - HOUR });
  });

  it('is no more when somebody has run it meanwhile', async () => {
    const { house, slot, offer, tryAgain, book } = aHouse();
    tryAgain({ at: slot, tries: 1, slot });
    const { weigh } = house.needs;
    Object.assign(house.needs, {
      weigh: (...about: Parameters<typeof weigh>) => {
        tryAgain({ at: house.now + HOUR, tries: 2, slot });
        return weigh(...about);
      },
    });
    await offer();
    expect(house.done).toEqual([]);
    expect(book().retry?.at).toBe(slot + HOUR);
  });
});
