import { describe, expect, it, onTestFinished } from 'vitest';
import { keepBooks } from '../../../main/flow/keep-books.ts';
import type { Profile } from '../../../preload/contract/profile.ts';
import { anOwed } from '../core/a-book.ts';
import { everyHours, HOUR, MINUTE, onSchedule, ScheduleHouse } from './schedule-house.ts';

function books(profile: Profile = onSchedule({ backup: [everyHours(6)] })) {
  const house = new ScheduleHouse(profile);
  onTestFinished(house.stores.close);
  const keeping = keepBooks(house.needs);
  return {
    house,
    keeping,
    begin: house.now,
    look: () => keeping.look(house.profile, 'backup'),
    onDisk: () => house.stores.books.get('profile-1', 'backup'),
    pass: (ms: number) => {
      house.now += ms;
      return keeping.look(house.profile, 'backup');
    },
  };
}

const unmade = { catchUp: false };

describe('the book of a task', () => {
  it('is begun with the first look, and on the disk then', () => {
    const { begin, look, onDisk } = books();
    expect(look()).toMatchObject({ next: begin + 6 * HOUR, book: { settled: begin } });
    expect(onDisk()).toMatchObject({ settled: begin, anchor: begin });
  });

  it('is not kept for a task without schedules', () => {
    const { look, onDisk } = books(onSchedule({}));
    expect(look()).toBeNull();
    expect(onDisk()).toBeNull();
  });

  it('is neither read nor written while nothing comes', () => {
    const { house, look, pass } = books();
    look();
    const refuse = () => {
      throw new Error('nobody asked');
    };
    Object.assign(house.needs.books, { get: refuse, save: refuse, isClaimed: refuse });
    expect(pass(6 * HOUR - 1)?.book.owed).toBeNull();
    expect(() => pass(1)).toThrow('nobody asked');
  });

  it('is only read after a restart, where nothing has come', () => {
    const { house, look } = books();
    look();
    const refuse = () => {
      throw new Error('nobody asked');
    };
    Object.assign(house.needs.books, { save: refuse });
    house.now += HOUR;
    expect(keepBooks(house.needs).look(house.profile, 'backup')?.next).not.toBeNull();
  });

  it('settles what has come, on the disk before anything is done about it', () => {
    const { begin, look, pass, onDisk } = books();
    look();
    expect(pass(6 * HOUR)).toMatchObject({ next: begin + 12 * HOUR });
    expect(onDisk()?.owed).toEqual(anOwed(begin + 6 * HOUR));
  });

  it('shows how it stands without settling anything', () => {
    const { house, keeping, begin, look, onDisk } = books();
    look();
    house.now += 7 * HOUR;
    expect(keeping.peek(house.profile, 'backup')?.next).toBe(begin + 6 * HOUR);
    expect(onDisk()?.owed).toBeNull();
    const restarted = keepBooks(house.needs);
    expect(restarted.peek(house.profile, 'backup')?.next).toBe(begin + 6 * HOUR);
    expect(restarted.find('profile-1', 'backup')).toEqual(onDisk());
  });

  it('begins anew with other schedules, and goes on where only the rest of a profile has changed', () => {
    const { house, look, pass, onDisk } = books();
    look();
    pass(6 * HOUR);
    house.profile = { ...house.profile, name: 'Photos' };
    look();
    expect(onDisk()?.owed).not.toBeNull();
    house.profile = onSchedule({ backup: [everyHours(5)] });
    expect(pass(MINUTE)?.book).toMatchObject({ settled: house.now, owed: null });
  });

  it('notices a clock that was set back by less than the time since the last slot', () => {
    const { house, keeping, look, pass } = books();
    const { book } = look()!;
    const retry = { at: house.now + 6 * HOUR, tries: 1, slot: house.now };
    pass(5 * HOUR);
    keeping.save('profile-1', 'backup', { ...book, retry });
    expect(pass(-3 * HOUR)?.book.retry?.at).toBe(house.now + HOUR);
  });

  it('is read from the disk again where a write failed', () => {
    const { house, keeping, look, onDisk } = books();
    const { book } = look()!;
    const act = () => {
      keeping.together(() => {
        keeping.save('profile-1', 'backup', { ...book, owed: anOwed(house.now) });
        throw new Error('The disk is full.');
      });
    };
    expect(act).toThrow('full');
    expect(onDisk()).toEqual(book);
    expect(keeping.find('profile-1', 'backup')).toEqual(book);
  });
});

describe('slots that nobody makes up for', () => {
  const profile = onSchedule({ backup: [everyHours(6)] }, unmade);

  it('are written down as missed', () => {
    const { house, look, pass } = books(profile);
    look();
    pass(13 * HOUR);
    expect(house.done).toEqual([
      'backup skipped 01T12:00: 2 times from 2026-03-01 06:00 to 2026-03-01 12:00 passed while ' +
        'Bellhop or the computer was off or asleep.',
    ]);
  });

  it('are written down as skipped where one was still waiting when the next came', () => {
    const { house, look, pass } = books(profile);
    look();
    pass(6 * HOUR);
    pass(6 * HOUR);
    expect(house.done).toEqual([
      'backup skipped 01T06:00: Its next time came before it could start.',
    ]);
  });

  it('come again with the next look where that could not be written down', () => {
    const { house, look, pass, onDisk } = books(profile);
    look();
    const { note } = house.needs;
    const refuse = () => {
      throw new Error('The disk is full.');
    };
    Object.assign(house.needs, { note: refuse });
    expect(() => pass(13 * HOUR)).toThrow('full');
    expect(onDisk()?.settled).toBe(house.now - 13 * HOUR);
    Object.assign(house.needs, { note });
    look();
    expect(house.done).toHaveLength(1);
  });
});
