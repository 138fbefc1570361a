import { describe, expect, it } from 'vitest';
import { openSealed } from '../../../../main/core/sealed-text.ts';
import { renderTemplate } from '../../../../main/webhook/template/render.ts';
import { valueOf } from '../samples.ts';
import { fixedChance, ours } from './checkly-oracle.ts';

const V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Rendered with the real clock and real chance. */
function rendered(source: string): string {
  return openSealed(valueOf(renderTemplate(source, 'text', {})), new Map());
}

function refusal(source: string): string {
  const result = renderTemplate(source, 'text', {}, fixedChance());
  return result.ok ? '' : result.failure.message;
}

it("S4-4 shows one of two blocks, as in Checkly's example", () => {
  const source =
    "Check is {{#eq ALERT_TYPE 'ALERT_FAILURE'}}DOWN{{/eq}} {{#eq ALERT_TYPE 'ALERT_RECOVERY'}}UP{{/eq}}";
  expect(ours(source, { ALERT_TYPE: 'ALERT_FAILURE' })).toBe('Check is DOWN ');
  expect(ours(source, { ALERT_TYPE: 'ALERT_RECOVERY' })).toBe('Check is  UP');
});

it('S4-5 $UUID is a v4 UUID, new on each use', () => {
  const uuids = rendered('{{$UUID}} {{$UUID}} {{#if ($UUID)}}{{lowercase ($UUID)}}{{/if}}').split(
    ' ',
  );
  expect(uuids).toHaveLength(3);
  expect(new Set(uuids).size).toBe(3);
  for (const uuid of uuids) expect(uuid).toMatch(V4);
});

it('S4-6 $RANDOM_NUMBER is a whole number from 0 to 10000, both included', () => {
  const numbers = rendered('{{$RANDOM_NUMBER}} '.repeat(1_000)).trim().split(' ').map(Number);
  expect(numbers.every((n) => Number.isInteger(n) && n >= 0 && n <= 10_000)).toBe(true);
  expect(new Set(numbers).size).toBeGreaterThan(500);
  expect(ours('{{$RANDOM_NUMBER}}')).toBe('10000');
});

describe('S4-7 moment', () => {
  const now = new Date(2026, 10, 21, 14, 35, 20).getTime();
  const WEEKS = 'week 1 of 2026, 1 of 2026, 1st, 01, 01';
  it.each([
    ['{{moment "YYYY-MM-DD"}}', '2026-11-21'],
    ['{{moment "2 days ago" "YYYY-MM-DD"}}', '2026-11-19'],
    ['{{moment "last week" "X"}}', String(now / 1_000 - 604_800)],
    ['{{moment}}', 'November 21, 2026'],
    ['{{moment "tomorrow" "dddd, Do, h:mm A"}}', 'Sunday, 22nd, 12:00 AM'],
    ['{{moment "in an hour" "[at] H:mm"}}', 'at 15:35'],
    ['{{date "yesterday" "D.M."}} {{date "HH:mm"}} {{year}}', '20.11. 14:35 2026'],
    ['{{year 2}} {{year "2"}} {{year "YYYY"}}', '26 26 2026'],
    ['{{moment "2026-03-01T02:00:09.000Z" "X"}}', '1772330409'],
    ['{{uppercase (moment "MMM" datejs=false)}}', 'NOV'],
    ['{{moment none "YYYY"}}', 'Invalid Date'],
    ['{{moment "2026-01-01" "[week] W [of] GGGG, w [of] gggg, wo, ww, WW"}}', WEEKS],
  ])('%s renders %j', (source, text) => {
    expect(ours(source, { none: null }, now)).toBe(text);
  });

  it('is the same moment in the whole of a text', () => {
    const stamps = rendered('{{moment "x"}} '.repeat(500)).trim().split(' ');
    expect(new Set(stamps).size).toBe(1);
  });
});

describe('S4-8 every function of Checkly can be written in each form:', () => {
  const variables = { list: ['a', 'b'], text: 'abc', TAGS: ['env:prod', 'team=ops', 'team:b'] };

  it.each(
    [
      ['and 1 "a"', 'or 0 1', 'not 0', 'neither 0 ""', 'eq 1 1', 'is 1 "1"', 'isnt 1 2'],
      ['gt 2 1', 'gte 1 1', 'lt 1 2', 'lte 1 1', 'contains list "b"', 'contains text "c" 2'],
      ['compare 1 "==" "1"', 'compare 1 "===" 1', 'compare 1 "!=" 2', 'compare 1 "!==" "1"'],
      ['compare 1 "<" 2', 'compare 2 ">" 1', 'compare 1 "<=" 1', 'compare 1 ">=" 1'],
      ['compare "a" "typeof" "string"', 'has "text"', 'has list "a"', 'has text "b"'],
      ['isTruthy "yes"', 'isFalsey "nope"', 'ifEven 2', 'ifOdd 3', 'ifNth 3 9'],
      ['unlessEq 1 2', 'unlessGt 1 2', 'unlessLt 2 1', 'unlessGteq 1 2', 'unlessLteq 2 1'],
      'startsWith text "ab"',
    ].flat(),
  )('%s decides', (call) => {
    const name = call.split(' ')[0] ?? '';
    expect(ours(`{{${call}}}`, variables)).toBe('true');
    expect(ours(`{{#if (${call})}}yes{{else}}no{{/if}}`, variables)).toBe('yes');
    expect(ours(`{{#${call}}}yes{{else}}no{{/${name}}}`, variables)).toBe('yes');
    expect(ours(`{{#unless (${call})}}yes{{else}}no{{/unless}}`, variables)).toBe('no');
  });

  it.each([
    ['default missing "b"', 'b'],
    ['default missing none', ''],
    ['split "a,b" ","', 'a,b'],
    ['split "a,b" "," 1', 'b'],
    ['year', '2026'],
    ['moment "YYYY"', '2026'],
    ['date "YYYY"', '2026'],
    ['$UUID', '00000000-0000-4000-8000-000000000000'],
    ['$RANDOM_NUMBER', '10000'],
    ['tagValue TAGS "team" "UNKNOWN"', 'ops'],
    ['tagValue TAGS "tea" "UNKNOWN"', 'UNKNOWN'],
    ['tagValue TAGS "env"', 'prod'],
    ['tagValue missing "env"', ''],
    ['tagValue "env:a, team:b" "team" "no list"', 'no list'],
    ['tagValue TAGS "team:"', 'b'],
    ['tagValue TAGS ""', ''],
    ['replace "a.b.c" "." "$&"', 'a$&b.c'],
    ['replace text "x" "y"', 'abc'],
  ])('%s shows %j', (call, text) => {
    expect(ours(`{{${call}}}`, variables)).toBe(text);
    expect(ours(`{{uppercase (${call})}}`, variables)).toBe(text.toUpperCase());
    const name = call.split(' ')[0] ?? '';
    expect(ours(`{{#${call}}}is not shown{{/${name}}}`, variables)).toBe(text);
  });

  it.each(['eq', 'is', 'gte', 'lte', 'unlessGt', 'unlessLt'])('%s takes compare=', (name) => {
    expect(ours(`{{#${name} text compare="abc"}}yes{{/${name}}}`, variables)).toBe('yes');
    expect(ours(`{{#if (${name} text compare=text)}}yes{{/if}}`, variables)).toBe('yes');
    expect(ours(`{{${name} text compare="abc"}}`, variables)).toBe('true');
  });

  it.each([
    ['{{eq 1}}', '“eq” takes 2 arguments; here it has 1'],
    ['{{#eq 1 2 compare=3}}{{/eq}}', '“eq” takes 2 arguments; here it has 3'],
    ['{{#eq 1 with=3}}{{/eq}}', '“eq” takes no argument named “with”, only compare='],
    ['{{#if (not compare=3)}}{{/if}}', '“not” takes no named arguments'],
    ['{{moment "x" lang="de"}}', '“moment” takes no argument named “lang”, only datejs='],
    ['{{#if (eq 1 compare=(secret "A"))}}{{/if}}', 'A secret cannot be passed'],
    ['{{and}}', '“and” takes 1 to 20 arguments'],
    ['{{compare 1 2}}', '“compare” takes 3 arguments'],
    ['{{compare 1 "<>" 2}}', 'does not know the operator “<>”'],
    ['{{compare 1 "constructor" 2}}', 'does not know the operator'],
    ['{{ifEven "one"}}', '“one”, which is no whole number'],
    ['{{ifOdd 1.5}}', '“1.5”, which is no whole number'],
    ['{{moment "next friday" "X"}}', 'cannot read “next friday” as a date'],
  ])('%s is refused', (source, words) => {
    expect(refusal(source)).toContain(words);
  });
});

describe("our own date, under the name of Checkly's", () => {
  it('writes an instant', () => {
    expect(ours('{{date 0}}')).toBe('1970-01-01T00:00:00.000Z');
    expect(ours('{{date "2026-03-01T02:00:09Z"}}')).toBe('2026-03-01T02:00:09.000Z');
    expect(ours('{{date "2026-03-01T02:00:09Z" "X"}}')).toBe('1772330409');
  });

  it('is empty without a value, and leaves what is no instant as it is', () => {
    expect(ours('[{{date missing}}{{date missing "YYYY"}}{{date none}}]', { none: null })).toBe(
      '[]',
    );
    expect(ours('{{date "no date" "YYYY"}} {{date "2026-99-99" "YYYY"}}')).toBe(
      'no date 2026-99-99',
    );
  });
});
