import { Cron } from 'croner';
import { describe, expect, it } from 'vitest';
import { parseCalendar } from '../../../main/core/calendar/parse.ts';
import { findCronFault } from '../../../main/core/cron-fault.ts';
import { cronProblem } from '../../../main/core/cron-problem.ts';
import { typedSchedule } from '../../../main/core/typed-schedule.ts';
import { Chance } from '../../fakes/chance.ts';
import { randomCron, slippedCron } from '../../fakes/random-cron.ts';
import { speaking } from '../../fakes/speaking.ts';

/** What is pointed at, and what is said of it. */
function fault(expression: string): string {
  const problem = cronProblem(expression);
  if (problem === null) return '';
  const { at, length, message } = problem;
  return `[${expression.slice(at, at + length)}] ${message}`;
}

function cronerReads(expression: string): boolean {
  try {
    new Cron(expression, { paused: true });
    return true;
  } catch {
    return false;
  }
}

describe('a cron expression', () => {
  it.each([
    '* * * * *',
    '*/15 0-23/5 1,15 jan-mar MON-FRI',
    '0 30 8 * * *',
    '0 0 0 1 1 * 2030-2040/2',
    '0 0 L * *',
    '0 0 LW * *',
    '0 0 15W,L * *',
    '0 0 * * FRI#2',
    '0 0 * * 1-5#l,5L',
    '0 0 13 * +FRI',
    '0 0 ? * fri-sun',
    '  0  8 * * 7 ',
    '@daily',
    ' @Weekly',
  ])('%s is read', (expression) => {
    expect(fault(expression)).toBe('');
  });

  it.each([
    ['61 * * * *', '[61] 61 is no minute: 0 to 59.'],
    ['0 24 * * *', '[24] 24 is no hour: 0 to 23.'],
    ['0 0 0 * *', '[0] 0 is no day of the month: 1 to 31.'],
    ['60 0 0 * * *', '[60] 60 is no second: 0 to 59.'],
    ['0 0 * 13 *', '[13] 13 is no month: 1 to 12, or JAN to DEC.'],
    ['0 0 * Janu *', '[Janu] “Janu” is no month: 1 to 12, or JAN to DEC.'],
    ['0 0 * * mon,tus', '[tus] “tus” is no weekday: 0 to 7, or SUN to SAT.'],
    ['0 0 * * 8', '[8] 8 is no weekday: 0 to 7, or SUN to SAT.'],
    ['0 0 0 1 1 * 10000', '[10000] 10000 is no year: 1 to 9999.'],
    ['0 8,,20 * * *', '[,] Something is missing here: 0 to 23.'],
    ['0 20-8 * * *', '[20-8] A range goes upwards, and “20-8” does not.'],
    ['0 8-18-20 * * *', '[20] A range has one beginning and one end.'],
    ['0 8-25 * * *', '[25] 25 is no hour: 0 to 23.'],
    ['5/10 * * * *', '[5] A step is behind * or a range, like */5 or 10-30/5.'],
    ['*/0 * * * *', '[0] 0 is no step here: 1 to 60.'],
    ['0 */25 * * *', '[25] 25 is no step here: 1 to 24.'],
    ['0 0 L-3 * *', '[L] “L” is no day of the month: 1 to 31.'],
    ['0 0 15W-20 * *', '[15W] “15W” is no day of the month: 1 to 31.'],
    ['0 0 * * FRI#6', '[6] 6 is no week of a month: 1 to 5, or L.'],
    ['0 0 * * 1#2#3', '[3] There is only one # in a weekday.'],
  ])('%s is refused where it is wrong', (expression, said) => {
    expect(fault(expression)).toBe(said);
  });

  it('has five to seven fields', () => {
    expect(fault('0 8 * *')).toMatch(/^\[0 8 \* \*\] This has 4 fields, and cron has 5 to 7: /);
    expect(fault('daily')).toMatch(/^\[daily\] This has 1 field, /);
    expect(fault('0 0 0 1 1 * 2030 8 9')).toMatch(/^\[8 9\] This has 9 fields, /);
    expect(fault('')).toBe('[] Nothing is written here.');
    expect(fault('   ')).toBe('[ ] Nothing is written here.');
  });

  it('knows the usual words but @reboot, which is no time', () => {
    expect(fault('@reboot')).toBe(
      '[@reboot] @reboot is no time: Bellhop makes up for missed times when it starts.',
    );
    expect(fault(' @dayly')).toMatch(/^\[@dayly\] There is no “@dayly”: the words are @hourly, /);
  });

  it('is no date, though croner would take one', () => {
    expect(cronerReads('2030-01-01T00:00:00')).toBe(true);
    expect(fault('2030-01-01T00:00:00')).toBe(
      '[:] A cron expression has no colon: it names no date.',
    );
  });

  it('is pointed at behind the space before it', () => {
    expect(cronProblem('  0   61h * * *')).toMatchObject({ at: 6, length: 3 });
  });
});

describe('10,000 cron expressions by seed', () => {
  const verdicts = (make: (chance: Chance) => string): readonly [string, boolean, boolean][] => {
    const chance = new Chance(11);
    return Array.from({ length: 5_000 }, () => {
      const text = make(chance);
      return [text, cronerReads(text), findCronFault(text) === null];
    });
  };

  it.each([
    ['made', randomCron],
    ['made with slips of the pen', slippedCron],
  ])('that were %s are refused, with a place, just where croner refuses them', (_how, make) => {
    const all = verdicts(make);
    const ours = all.filter(([text]) => !text.trim().startsWith('@'));
    expect(ours.filter(([, croner, found]) => croner !== found)).toEqual([]);
    expect(all.filter(([text, croner]) => (cronProblem(text) === null) !== croner)).toEqual([]);
    expect(new Set(all.map(([, croner]) => croner)).size).toBe(2);
  });

  it('are none of OnCalendar’s where croner reads them', () => {
    const chance = new Chance(13);
    const taken = Array.from({ length: 3_000 }, (_, index) =>
      index % 2 === 0 ? randomCron(chance) : slippedCron(chance),
    ).filter((text) => cronProblem(text) === null);
    expect(taken.length).toBeGreaterThan(1_000);
    expect(taken.filter((text) => parseCalendar(text).ok)).toEqual([]);
    expect(taken.filter((text) => typedSchedule(text).kind !== 'cron')).toEqual([]);
  });

  it('that are wrong are pointed at inside of them', () => {
    const chance = new Chance(12);
    for (let left = 2_000; left > 0; left -= 1) {
      const text = slippedCron(chance);
      const problem = cronProblem(text);
      if (problem === null) continue;
      const { at, length, message } = problem;
      expect([text, at >= 0 && at <= text.length && length >= 1]).toEqual([text, true]);
      expect(message).toMatch(/\.$/);
    }
  });
});

describe('what is wrong, in another language', () => {
  const wrong = (expression: string) => cronProblem(expression)?.message;

  it('is said in German', async () => {
    await speaking('de', () => {
      expect(wrong('75 * * * *')).toBe('75 passt nicht als Minute: 0 bis 59.');
      expect(wrong('* * * * foo')).toBe(
        '„foo“ passt nicht als Wochentag: 0 bis 7 oder SUN bis SAT.',
      );
      expect(wrong('*')).toMatch(/^Das hat 1 Feld, /);
    });
  });

  it('is said in Chinese', async () => {
    await speaking('zh-CN', () => {
      expect(wrong('75 * * * *')).toBe('75 不能用作分：0 至 59。');
    });
  });
});
