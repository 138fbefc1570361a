import { describe, expect, it } from 'vitest';
import { checklys, checklysAt, NOON, ours } from './checkly-oracle.ts';

/** Day.js's, and those of Moment.js, of which some mean something else here. */
const tokens =
  'M Mo MM MMM MMMM MMMMM Y Q Qo D Do DDo DD DDD DDDo DDDD d do dd ddd dddd e E YY YYY YYYY YYYYY YYYYYY y yo N NNNN gg GG A a H HH h hh k kk kkk m mm s ss S SS SSS SSSS SSSSSSSSS hmm hmmss Hmm Hmmss Z ZZ ZZZ X x L LL LLLL l LT LTS';
const forms = [
  ...tokens.split(' '),
  'dddd, MMMM Do YYYY, h:mm:ss a',
  'YYYY-MM-DDTHH:mm:ssZ',
  '[Today is] dddd',
  '[[nested] YYYY]',
  '[open YYYY',
  '\\Y\\M YYYY',
  '[L] L [LT] LT',
  '[] [a] ] [',
  '[Do] Do [[Q] Q]',
  'no tokens? but letters: hello',
  'äöü 日本 YYYY年MM月',
  '',
];

/** Days on which weeks, years and halves of days are easy to get wrong. */
const instants = [
  [NOON, 0, -1, 951_782_400_000, 1_709_164_799_999, 253_402_300_800_000, -62_200_000_000_000],
  ...Array.from({ length: 60 }, (_, index) => Date.UTC(2015 + index, 11, 28 + (index % 8), index)),
  ...Array.from({ length: 31 }, (_, index) => Date.UTC(2026, 0, index + 1, index % 24, 7, 5, 60)),
].flat();

const phrases = [
  ['now', 'today', 'yesterday', 'tomorrow', 'no date', ''],
  ['2 days ago', '1 day ago', 'a day ago', 'an hour ago', 'two weeks ago', '3 hours ago'],
  ['5 months ago', '1 month ago', '1 year ago', '30 seconds ago', 'twelve hours ago'],
  ['2days ago', ' 2 days ago ', '0 days ago', 'a month ago', '13 months ago'],
  ['in 3 hours', '3 hours', 'in 2 weeks', 'in 10 minutes', 'in 2 months', 'in a week'],
  ['in one week', '2 weeks from now', '10 minutes from now', 'a year from now', '1 day 3 hours'],
  ['last minute', 'last hour', 'last day', 'last week', 'last month'],
  ['last year', 'next minute', 'next hour', 'next day', 'next week'],
  ['next month', 'next year', 'last friday', 'next friday', 'friday', 'monday', 'last monday'],
  ['next saturday', 'saturday', 'last saturday', 'sunday', 'tuesday', 'next wednesday'],
  ['noon', 'midnight', 'tomorrow noon', 'tomorrow morning', 'last night', 'tonight'],
  ['tomorrow at 5pm', 'yesterday at 5:30', 'at 5', '5pm', '17:30', '8:00am', '12am', '12pm'],
  ['next month at 3pm', 'monday at 9am', 'friday 17:30', 'last night at 9'],
  ['1st of january', '25th of december', '3rd of march'],
  ['2026-03-01', '2026-03-01T02:00:09.000Z', '2026-03-01T02:00:09Z', '2026-03-01 02:00'],
  ['2026-03-01T02:00:09+05:30', '12/25/2026', '5 March 2026', '2026', '202603', '2026/3/1'],
  ['20260301T020009.5', '2026-03', '2026-3-1 4:5', '2026-13-45', '0050-01-01', '2026-03-01z'],
].flat();

/** Ends of months, a leap day, a Monday, a Sunday, the first and the last minute of a day. */
const clocks = [
  [NOON, Date.UTC(2026, 2, 31, 23, 59), Date.UTC(2028, 1, 29, 12), Date.UTC(2026, 0, 1, 0, 0)],
  [Date.UTC(2026, 4, 31, 8, 30), Date.UTC(2026, 5, 15, 17, 30), Date.UTC(2026, 5, 14, 3, 3)],
].flat();

/** Date and time of the same words, for every unit. */
const distances = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'].flatMap((unit) =>
  [
    [`a ${unit} ago`, `an ${unit} ago`, `13 ${unit}s ago`, `in two ${unit}s`, `12 ${unit}`],
    [`in 1 ${unit} from now`, `twelve  ${unit}s  from  now`, `last ${unit}`, `next ${unit}`],
    [`next ${unit}s`, `IN A ${unit}`, ` 0 ${unit}s ago `, `99999999999999999 ${unit}s ago`],
  ].flat(),
);

describe('moment, at the same time as in Checkly,', () => {
  it.each(forms)('writes the form %j the same', (form) => {
    for (const instant of instants) {
      expect(ours('{{moment instant form}}', { instant, form })).toBe(
        checklys('{{{moment instant form}}}', { instant, form }),
      );
    }
    expect(ours('{{moment form}}', { form })).toBe(checklysAt(NOON, '{{{moment form}}}', { form }));
  });

  it.each([...phrases, ...distances])('reads %j the same', (phrase) => {
    const form = 'YYYY-MM-DD HH:mm:ss.SSS';
    for (const now of clocks) {
      expect([now, ours('{{moment phrase form}}', { phrase, form }, now)]).toEqual([
        now,
        checklysAt(now, '{{{moment phrase form}}}', { phrase, form }),
      ]);
    }
  });

  it.each(
    [
      ['{{{moment}}}', '{{{moment none}}}', '{{{moment missing}}}', '{{{moment missing "YYYY"}}}'],
      ['{{{moment none "YYYY"}}}', '{{{moment 0}}}', '{{{moment 0 none}}}', '{{{date}}}'],
      ['{{{moment "foo" "YYYY" }}}', '{{{default (moment "MMMM")}}}', '{{{date "YYYY MMMM"}}}'],
      ['{{{date "2 days ago" "LLLL"}}}', '{{{date 0 "LLLL"}}}', '{{{date iso "LLLL"}}}'],
      ['{{{moment "YYYY" datejs=false}}}', '{{#moment "YYYY"}}x{{/moment}}', '{{#date}}{{/date}}'],
      ['{{{year}}}', '{{{year "YYYY"}}}', '{{{year "yy"}}}', '{{{year 2}}}', '{{{year "2"}}}'],
      ['{{{year 4}}}', '{{#year}}x{{/year}}', '{{#if (moment "[]")}}yes{{/if}}'],
      '{{#each (split (moment "Y-M") "-" -1)}}{{this}};{{/each}}',
    ].flat(),
  )('renders %s the same', (source) => {
    const variables = { none: null, iso: '2026-03-01T02:00:09.000Z' };
    expect(ours(source, variables)).toBe(checklysAt(NOON, source, variables));
  });
});
