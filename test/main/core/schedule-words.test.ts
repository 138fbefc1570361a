import { describe, expect, it } from 'vitest';
import { readCron } from '../../../main/core/read-cron.ts';
import { scheduleInWords } from '../../../main/core/schedule-words.ts';
import type { Schedule } from '../../../preload/contract/profile.ts';
import { Chance } from '../../fakes/chance.ts';
import { randomCron } from '../../fakes/random-cron.ts';
import { speaking } from '../../fakes/speaking.ts';

describe('a schedule in words', () => {
  it.each<[Schedule, string]>([
    [{ kind: 'every', count: 1, unit: 'hours' }, 'every hour'],
    [{ kind: 'every', count: 15, unit: 'minutes' }, 'every 15 minutes'],
    [{ kind: 'daily', at: ['08:30'] }, 'every day at 08:30'],
    [
      { kind: 'daily', at: ['20:00', '08:30', '12:00', '08:30'] },
      'every day at 08:30, 12:00 and 20:00',
    ],
    [{ kind: 'weekly', days: ['thu', 'mon'], at: ['09:00'] }, 'every Monday and Thursday at 09:00'],
    [
      { kind: 'weekly', days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], at: ['09:00'] },
      'every day at 09:00',
    ],
    [
      { kind: 'monthly', days: [-1, 1], at: ['02:00'] },
      'on the 1st and the last day of every month at 02:00',
    ],
    [
      { kind: 'monthly', days: [22, 3, 2, 11], at: ['02:00'] },
      'on the 2nd, the 3rd, the 11th and the 22nd of every month at 02:00',
    ],
    [
      { kind: 'monthly', days: [-1, -2], at: ['02:00'] },
      'on the 2nd last day and the last day of every month at 02:00',
    ],
  ])('%j', (schedule, words) => {
    expect(scheduleInWords(schedule)).toBe(words);
  });
});

describe('a cron expression in words', () => {
  const words = (expression: string, zone: string | null = null) =>
    scheduleInWords({ kind: 'cron', expression, zone });

  it.each([
    ['*/15 * * * *', 'every 15 minutes'],
    ['30 8 * * *', 'every day at 08:30'],
    ['@daily', 'every day at 00:00'],
    ['30 8,20 * * *', 'every day at 08:30 and 20:30'],
    ['30 8 * * 1-5', 'at 08:30, Monday through Friday'],
    ['0 0 * * 7', 'at 00:00, on Sunday'],
    ['0 0 * * 5L', 'at 00:00, on the last Friday of the month'],
    ['0 0 * * FRI#L', 'at 00:00, on the last Friday of the month'],
    ['0 0 L * *', 'at 00:00, on the last day of the month'],
    ['0 0 * * +FRI', 'at 00:00, on Friday'],
    ['0 0 13 * FRI', 'at 00:00, on day 13 of the month, or on Friday'],
    ['0 0 1-15 * MON-FRI', 'as the cron expression “0 0 1-15 * MON-FRI” says'],
    ['0 0 L * FRI#2', 'as the cron expression “0 0 L * FRI#2” says'],
    ['0 0 1-15 * +MON-FRI', 'at 00:00, between day 1 and 15 of the month, Monday through Friday'],
    ['0 0 */1 * MON', 'as the cron expression “0 0 */1 * MON” says'],
    ['*,5 * * * *', 'as the cron expression “*,5 * * * *” says'],
    ['0 0 13 * +FRI', 'at 00:00, on day 13 of the month, only on Friday'],
    ['0 0 0 1 1 * 2030', 'at 00:00, on day 1 of the month, in January, in 2030'],
    ['0 0 * * 1-5#2', 'as the cron expression “0 0 * * 1-5#2” says'],
    ['0 0 15W,L * *', 'as the cron expression “0 0 15W,L * *” says'],
  ])('%s', (expression, said) => {
    expect(words(expression)).toBe(said);
  });

  it('names its zone, if it has one', () => {
    expect(words('30 8 * * *', 'Asia/Tokyo')).toBe('every day at 08:30, Asia/Tokyo time');
  });

  it('is always a phrase that has nothing of a program in it', () => {
    const chance = new Chance(3);
    for (let left = 2_000; left > 0; left -= 1) {
      const expression = randomCron(chance);
      if (readCron(expression) === null) continue;
      const said = words(expression).replace(expression.trim(), '');
      expect([expression, said.match(/undefined|null|NaN|\.$|[A-Z]{2}|[#*?]/)]).toEqual([
        expression,
        null,
      ]);
    }
  });
});

describe('a schedule in another language', () => {
  const weekly: Schedule = { kind: 'weekly', days: ['thu', 'mon'], at: ['09:00'] };
  const monthly: Schedule = { kind: 'monthly', days: [-1, 1], at: ['02:00'] };
  const cron = (expression: string): string =>
    scheduleInWords({ kind: 'cron', expression, zone: null });

  it('has German names and times', async () => {
    await speaking('de', () => {
      expect(scheduleInWords(weekly)).toBe('jeden Montag und Donnerstag um 09:00');
      expect(scheduleInWords(monthly)).toBe('am 1. und letzten Tag jedes Monats um 02:00');
      expect(cron('30 8,20 * * *')).toBe('jeden Tag um 08:30 und 20:30');
      expect(cron('30 8 * * 1-5')).toBe('um 08:30, Montag bis Freitag');
    });
  });

  it('has Chinese names and marks', async () => {
    await speaking('zh-CN', () => {
      expect(scheduleInWords(weekly)).toBe('每星期一和星期四 09:00');
      expect(scheduleInWords(monthly)).toBe('每月1日和最后一天 02:00');
      expect(cron('30 8 * * 1-5')).toBe('在08:30，星期一至星期五');
    });
  });

  it('never says both days where either is meant', async () => {
    await speaking('de', () => {
      expect(cron('0 0 13 * FRI')).toBe('wie der Cron-Ausdruck „0 0 13 * FRI“ sagt');
    });
  });
});
