import { describe, expect, it } from 'vitest';
import { parseWords } from '../../../main/command-line/parse-words.ts';
import { scheduleCommandOf } from '../../../main/command-line/schedule.ts';
import { aTerminal } from './samples.ts';

const here = { now: Date.parse('2026-03-28T12:00:00Z'), zone: 'Europe/Berlin' };

function schedule(...args: readonly string[]) {
  const { positionals, values } = parseWords(['schedule', ...args]);
  const { terminal, out, err } = aTerminal({ json: values.json });
  const code = scheduleCommandOf(positionals, values, here, terminal);
  return { code, out: out(), err: err() };
}

describe('bellhop schedule next', () => {
  it('says how it was read, what it means and when it comes', () => {
    expect(schedule('next', 'mon 9:00', '--count', '2')).toEqual({
      code: 0,
      out: `Read as OnCalendar: Mon *-*-* 09:00:00
In words: Mondays at 09:00
Time zone: Europe/Berlin
2026-03-30T09:00:00+02:00
2026-04-06T09:00:00+02:00
`,
      err: '',
    });
  });

  it('shows five instants where nobody says how many, and takes words without quotes', () => {
    const { out } = schedule('next', 'Mon', '9:00');
    expect(out.split('\n').filter((line) => line.startsWith('2026-'))).toHaveLength(5);
  });

  it.each([
    ['*/15 * * * *', 'cron'],
    ['0 30 8 * * MON-FRI', 'cron'],
    ['@daily', 'cron'],
    ['@Reboot', 'cron'],
    ['61 * * * *', 'cron'],
    ['daily', 'OnCalendar'],
    ['*-*-* 08:30', 'OnCalendar'],
    ['Sat,Thu,Mon..Wed *-1..4-* 0/2:00 Europe/Berlin', 'OnCalendar'],
    ['@1774699200', 'OnCalendar'],
    ['0 8 * *', 'OnCalendar'],
    ['0 8:00 * * *', 'OnCalendar'],
  ])('%s is read as %s', (expression, how) => {
    const { out, err } = schedule('next', expression);
    expect(out + err).toContain(`Read as ${how}:`);
  });

  it('is read as it is told', () => {
    expect(schedule('next', 'daily', '--as', 'cron')).toMatchObject({ code: 2, out: '' });
    expect(schedule('next', '@daily', '--as', 'calendar').code).toBe(2);
    expect(schedule('next', '0 8 * * *', '--as', 'cron').code).toBe(0);
    expect(schedule('next', 'daily', '--as', 'curl')).toMatchObject({
      code: 2,
      err: '--as is calendar or cron.\n',
    });
  });

  it('points at the character that is wrong, on stderr, and exits with 2', () => {
    expect(schedule('next', '0 25 * * *')).toEqual({
      code: 2,
      out: '',
      err: `Read as cron:
  0 25 * * *
    ^^
25 is no hour: 0 to 23.
`,
    });
    expect(schedule('next', 'Mon *-13-* 08:30').err).toMatch(
      /^Read as OnCalendar:\n {2}Mon \*-13-\* 08:30\n {8}\^\^\n/,
    );
    expect(schedule('next', '🕗🕗 8', '--as', 'calendar').err.split('\n')[2]).toMatch(/^ {2}\^/);
  });

  it('points below what a terminal shows, whatever is in the text', () => {
    const [, text, caret] = schedule('next', '0\t\u001b[2J * * *', '--as', 'cron').err.split('\n');
    expect(text).toBe('  0  [2J * * *');
    expect(caret).toBe('    ^^^^');
  });

  it('starts where it is told, on the clock that it is told', () => {
    const first = (...args: string[]) => {
      const said = schedule('next', '02:30', '--count', '1', ...args);
      return said.out.split('\n').at(-2) ?? said.err;
    };
    expect(first('--from', '2026-06-01')).toBe('2026-06-01T02:30:00+02:00');
    expect(first('--from', '2026-06-01T00:29:59Z')).toBe('2026-06-01T02:30:00+02:00');
    expect(first('--from', '2026-06-01T00:30:00Z')).toBe('2026-06-02T02:30:00+02:00');
    expect(first('--from', '2026-06-01T02:00', '--zone', 'Asia/Tokyo')).toBe(
      '2026-06-01T02:30:00+09:00',
    );
  });

  it('says where there is nothing to come', () => {
    expect(schedule('next', '2020-01-01').out).toContain('\nIt never comes again.\n');
  });

  it('prints one document where JSON is asked, also of what cannot be read', () => {
    const well = schedule('next', '@weekly', '--json', '--count', '1');
    expect(JSON.parse(well.out)).toEqual({
      readAs: 'cron',
      expression: '@weekly',
      kind: 'readable',
      words: 'at 00:00, on Sunday',
      normal: ['@weekly'],
      zone: 'Europe/Berlin',
      next: ['2026-03-29T00:00:00+01:00'],
    });
    const wrong = schedule('next', '25:00', '--json');
    expect(wrong.code).toBe(2);
    expect(JSON.parse(wrong.out)).toMatchObject({
      readAs: 'calendar',
      expression: '25:00',
      kind: 'unreadable',
      at: 0,
      length: 2,
    });
  });

  it.each([
    [['--count', '0'], '--count'],
    [['--count', '1001'], '--count'],
    [['--count', 'many'], '--count'],
    [['--zone', 'Berlin'], '--zone'],
    [['--from', 'yesterday'], '--from'],
    [['--from', '2026-02-30'], '--from'],
    [['--from', '2026-02-20T25:00'], '--from'],
  ])('refuses %j', (args, option) => {
    const said = schedule('next', 'daily', ...args);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toMatch(new RegExp(`^${option} is `));
  });

  it('is no command without an expression, or with another verb', () => {
    expect(schedule('next').code).toBeNull();
    expect(schedule('next', ' ').code).toBeNull();
    expect(schedule('last', 'daily').code).toBeNull();
    expect(schedule().code).toBeNull();
  });
});
