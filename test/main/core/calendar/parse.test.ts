import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../../main/core/calendar/normal-form.ts';
import { parseCalendar } from '../../../../main/core/calendar/parse.ts';
import { problemOf, specOf } from './read.ts';

const form = (text: string): string => normalForm(specOf(text));
const forms = (texts: readonly string[]): readonly string[] => [...new Set(texts.map(form))];
const refused = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => problemOf(text) !== null);

describe('an OnCalendar expression', () => {
  it('may leave out its date, its time or its seconds', () => {
    expect(form('08:30')).toBe('*-*-* 08:30:00');
    expect(form('2027-03-01')).toBe('2027-03-01 00:00:00');
    expect(form('Mon')).toBe('Mon *-*-* 00:00:00');
    expect(form('03-01 8:5:7')).toBe('*-03-01 08:05:07');
  });

  it('may be a word, in any case', () => {
    expect(form('minutely')).toBe('*-*-* *:*:00');
    expect(form('HOURLY')).toBe('*-*-* *:00:00');
    expect(form('Daily')).toBe('*-*-* 00:00:00');
    expect(form('weekly')).toBe('Mon *-*-* 00:00:00');
    expect(form('monthly')).toBe('*-*-01 00:00:00');
    expect(form('quarterly')).toBe('*-01,04,07,10-01 00:00:00');
    expect(forms(['yearly', 'annually', 'anually'])).toEqual(['*-01-01 00:00:00']);
    const twice = ['semiannually', 'semi-annually', 'biannually', 'bi-annually'];
    expect(forms(twice)).toEqual(['*-01,07-01 00:00:00']);
    expect(form('daily Europe/Berlin')).toBe('*-*-* 00:00:00 Europe/Berlin');
    expect(
      refused(['dayly', 'fortnightly', 'daily 10:00', 'Mon daily', ' daily', 'constructor']),
    ).toHaveLength(6);
  });

  it('names weekdays in short or in full, in lists and in ranges, old ones with a hyphen', () => {
    expect(form('Sun,mon')).toBe('Mon,Sun *-*-* 00:00:00');
    expect(form('Monday..FRIDAY')).toBe('Mon..Fri *-*-* 00:00:00');
    expect(form('Mon-Wed,Sat,Sun 10:00')).toBe('Mon..Wed,Sat,Sun *-*-* 10:00:00');
    expect(form('Tue,')).toBe('Tue *-*-* 00:00:00');
    expect(form('Fri..Fri  10:00')).toBe('Fri *-*-* 10:00:00');
    expect(form('Mon..Sun')).toBe('*-*-* 00:00:00');
    expect(
      refused([
        'Sat..Mon',
        'Mon..',
        'Mon.Tue',
        'Mon..Tue..Wed',
        'Mon,,Tue',
        'Mond',
        'Tues',
        'Mon,10:00',
      ]),
    ).toHaveLength(8);
  });

  it('has lists, ranges and steps in each field', () => {
    expect(form('*-*-3,1,2,1')).toBe('*-*-01,02,03 00:00:00');
    expect(form('9..17:0/15')).toBe('*-*-* 09..17:00/15:00');
    expect(form('*-1..12/3-*')).toBe('*-01..10/3-* 00:00:00');
    expect(form('5..7/5:00')).toBe('*-*-* 05:00:00');
    expect(form('5..5:00')).toBe('*-*-* 05:00:00');
    expect(form('*:*:0/1')).toBe('*-*-* *:*:*');
    expect(form('*:*:*')).toBe('*-*-* *:*:*');
    expect(form('*:*:0..5,0/1,7')).toBe('*-*-* *:*:*');
    expect(form('*:*:0/1,5.5')).toBe('*-*-* *:*:00/1,05.500000');
    expect(
      refused([
        '1,:00',
        ',1:00',
        '1..:00',
        '..1:00',
        '5..3:00',
        '1/:00',
        '1/0:00',
        '*/2:00',
        '1.5:00',
        '-1:00',
        '0x1:00',
      ]),
    ).toHaveLength(11);
  });

  it('keeps each field within its limits', () => {
    expect(
      refused(['24:00', '0:60', '0:0:60', '13-1', '1-32', '0-1', '1-0', '2200-1-1', '1969-1-1']),
    ).toHaveLength(9);
    expect(
      refused(['23:00', '0:59', '0:0:59.999999', '12-1', '1-31', '2199-1-1', '1970-1-1']),
    ).toEqual([]);
  });

  it('has steps that reach another value', () => {
    expect(refused(['0/24:00', '23/1:00', '*:0/60', '2199/1-1-1', '*-12/1-1'])).toHaveLength(5);
    expect(
      refused(['0/23:00', '22/1:00', '*:0/59', '2198/1-1-1', '*-11/1-1', '5..7/99:00']),
    ).toEqual([]);
    expect(refused(['5..7/2147483648:00'])).toHaveLength(1);
  });

  it('completes years of two digits', () => {
    expect(form('69-1-1')).toBe('2069-01-01 00:00:00');
    expect(form('70..99-1-1')).toBe('1970..1999-01-01 00:00:00');
    expect(refused(['100-1-1'])).toHaveLength(1);
  });

  it('counts days from the end of the month behind ~', () => {
    expect(form('*-02~03')).toBe('*-02~03 00:00:00');
    expect(form('05~07/1')).toBe('*-05~07/1 00:00:00');
    expect(form('*-*~*')).toBe('*-*-* 00:00:00');
    expect(refused(['*-*~29', '*-*~0', '*~*-1', '*~*~1', '*-*~3/3'])).toHaveLength(5);
    expect(refused(['*-*~28', '*-*~3/2'])).toEqual([]);
  });

  it('reaches 28 days back from the month’s end in every item of a list', () => {
    expect(form('*-*~1,2,28')).toBe('*-*~01,02,28 00:00:00');
  });

  it('has fractions of seconds, to the microsecond', () => {
    expect(form('*:*:2.5')).toBe('*-*-* *:*:02.500000');
    expect(form('*:*:1.1234565')).toBe('*-*-* *:*:01.123457');
    expect(form('*:*:1.9999999')).toBe('*-*-* *:*:02');
    expect(form('*:*:0/0.3')).toBe('*-*-* *:*:00/0.300000');
    expect(form('*:*:1..2.5')).toBe('*-*-* *:*:01..02');
    expect(
      refused(['*:*:1.', '*:*:.5', '*:*:1.5.5', '*:*:59.9999999', '*:*:1..1', '*:*:1..1.5']),
    ).toHaveLength(6);
    expect(refused(['*:*:1..1/1', '*:*:1..1.5/0.25'])).toEqual([]);
  });

  it('may be an instant, in seconds since the epoch and always in UTC', () => {
    expect(form('@0')).toBe('1970-01-01 00:00:00 UTC');
    expect(form('@1767225600 Europe/Berlin')).toBe('2026-01-01 00:00:00 UTC');
    expect(form('Mon @ +5')).toBe('Mon 1970-01-01 00:00:05 UTC');
    expect(form('@-18446744073709551615')).toBe('1970-01-01 00:00:01 UTC');
    expect(
      refused(['@', '@x', '@1 10:00', '@1.5', '@-1', '@9999999999', '@18446744073709551616']),
    ).toHaveLength(7);
  });

  it('ends with a zone, UTC in any case and others as the IANA database spells them', () => {
    expect(form('10:00 utc')).toBe('*-*-* 10:00:00 UTC');
    expect(form('10:00 America/North_Dakota/New_Salem')).toMatch(/New_Salem$/);
    expect(form('10:00 Asia/Kolkata')).toMatch(/Asia\/Kolkata$/);
    expect(
      refused([
        '10:00 europe/berlin',
        '10:00 Europe/Berln',
        '10:00 +01:00',
        '10:00 PST',
        '10:00 CEST',
        'UTC',
        ' UTC',
      ]),
    ).toHaveLength(7);
    const parsed = parseCalendar('10:00 Mars/Base', (name) => name === 'Mars/Base');
    expect(parsed.ok && parsed.spec.zone).toBe('Mars/Base');
  });

  it('is strict with blanks: any number behind weekdays and date, one before a zone, no other', () => {
    expect(refused(['Mon   2027-1-1   10:00', '2027-1-1 ', '2027-1-1  UTC', 'Mon  UTC'])).toEqual(
      [],
    );
    expect(
      refused([
        '',
        ' ',
        ' 10:00',
        '10:00 ',
        '10 :00',
        '10:00  UTC',
        '1 -1',
        'Mon\t10:00',
        '10:00\n',
      ]),
    ).toHaveLength(9);
  });

  it('takes 241 items in a list, and no more', () => {
    const list = (count: number): string =>
      `*:${Array.from({ length: count }, () => '5').join(',')}`;
    expect(refused([list(241)])).toEqual([]);
    expect(problemOf(list(242))?.message).toBe('A list has 241 items at most.');
  });
});

describe('a problem', () => {
  it.each([
    ['25:00', 0, 2, '25 is no hour: 0 to 23.'],
    ['10:75', 3, 2, '75 is no minute: 0 to 59.'],
    ['10:00:61', 6, 2, '61 is no second: 0 to 59.'],
    ['*-13-01', 2, 2, '13 is no month: 1 to 12.'],
    ['*-01-32 10:00', 5, 2, '32 is no day: 1 to 31.'],
    ['*-*~29', 4, 2, '29 is no day from the end: 1 to 28.'],
    ['1900-01-01', 0, 4, '1900 is no year: 1970 to 2199.'],
    ['Mon 9,17..12:00', 6, 6, 'A range goes upwards: 12 comes before 17.'],
    [
      '08:30 Europe/Berlin 24:61',
      6,
      13,
      'Nothing may follow what stands here as a zone, “Europe/Berlin”.',
    ],
    ['Sat..Mon', 5, 3, 'A range of weekdays goes upwards from Mon to Sun.'],
    ['Mon,Tuesdi', 4, 6, '“Tuesdi” is no weekday: Mon to Sun.'],
    [
      'Mno..Fri 08:30',
      0,
      3,
      '“Mno” is no weekday (Mon to Sun), nor a word that stands alone (daily, weekly).',
    ],
    ['*:0/60', 2, 4, 'A step of 60 from 0 goes past 59.'],
    ['*:5/0', 3, 2, 'A step of 0 leads nowhere: 1 or more.'],
    ['*:1..1.5', 6, 1, '“.” cannot follow “1..1”.'],
    ['*:*/15', 2, 4, 'A step begins at a number, not at *: 0/15 or 1/15.'],
    ['*/2:00', 0, 3, 'A step begins at a number, not at *: 0/2 or 1/2.'],
    ['*-*/3-1', 2, 3, 'A step begins at a number, not at *: 0/3 or 1/3.'],
    ['0 2 * * *', 1, 1, 'A date such as 2027-01-31 or a time such as 08:30 has no space here.'],
    ['10:00 Mon', 6, 3, 'A weekday comes first: Mon 08:30.'],
    ['10:00 2027-01-01', 6, 10, 'A date comes before the time: 2027-01-31 08:30.'],
    ['10:00 ', 5, 1, 'Nothing may follow a time but one space and a zone.'],
    ['10:xy', 3, 2, '“xy” is no number.'],
    ['10:', 3, 1, 'A number or * is missing at the end.'],
    ['10', 2, 1, 'A time needs minutes, such as 08:30.'],
    [
      '10:00 Europe/Berln',
      6,
      12,
      '“Europe/Berln” is no time zone that is known here: UTC, or one like Europe/Berlin.',
    ],
    ['10:00  UTC', 5, 1, 'Nothing may follow a time but one space and a zone.'],
    ['', 0, 1, 'Nothing is written here.'],
    ['@12 10:00', 3, 1, '“ ” cannot follow the seconds since 1970.'],
    ['@99999999999', 0, 12, 'This lies outside the years 1970 to 2199.'],
  ])('of “%s” is pointed at', (text, at, length, message) => {
    expect(problemOf(text)).toEqual({ message, at, length });
  });
});
