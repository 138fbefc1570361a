import { describe, expect, it } from 'vitest';
import { nearestSchedule } from '../../../../main/import/resticprofile/calendar.ts';

const every = (hours: number) => ({ kind: 'every', hours });
const daily = (at: string) => ({ kind: 'daily', at });

describe('a schedule of systemd', () => {
  it.each([
    ['daily', daily('00:00')],
    ['hourly', every(1)],
    ['Hourly', every(1)],
    ['08:30', daily('08:30')],
    ['8:05', daily('08:05')],
    ['*-*-* 23:15', daily('23:15')],
    ['*-*-* 23:15:00', daily('23:15')],
    ['*:00', every(1)],
    ['*-*-* *:00:00', every(1)],
    ['0/6:00', every(6)],
    ['00,12:00', every(12)],
  ])('is taken as it is when it fits: %s', (expression, schedule) => {
    expect(nearestSchedule([expression])).toEqual({ schedule, isExact: true });
  });

  it.each([
    ['*:00,30', every(1)],
    ['*:0/15', every(1)],
    ['*:15', every(1)],
    ['minutely', every(1)],
    ['weekly', every(168)],
    ['monthly', every(720)],
    ['quarterly', every(720)],
    ['Mon..Fri 08:00', daily('08:00')],
    ['Sat,Sun *-*-* 10:00', daily('10:00')],
    ['Sun', daily('00:00')],
    ['*-*-01 02:00', daily('02:00')],
    ['*-*-01', daily('00:00')],
    ['08..18:00', every(2)],
    ['08:00:30', daily('08:00')],
    ['08:00 Europe/Berlin', daily('08:00')],
    ['08,20:00', every(12)],
  ])('becomes the nearest one when it does not fit: %s', (expression, schedule) => {
    expect(nearestSchedule([expression])).toEqual({ schedule, isExact: false });
  });

  it('of several times of the day becomes as many runs a day', () => {
    const nearest = nearestSchedule(['06:00', '14:00', '22:00']);
    expect(nearest).toEqual({ schedule: every(8), isExact: false });
  });

  it.each(['', 'fortnightly', '25:00', '08:61', '*:0/0', 'constructor', '08:00 08:00', '::'])(
    'is none when it cannot be read: %j',
    (expression) => {
      expect(nearestSchedule([expression])).toBeNull();
    },
  );
});
