import { describe, expect, it } from 'vitest';
import { showSealed } from '../../../../main/core/sealed-text.ts';
import { renderTemplate } from '../../../../main/webhook/template/render.ts';
import { valueOf } from '../samples.ts';

const variables = {
  text: ' Grüße "x" ',
  lines: 'one\ntwo\r\nthree\n',
  list: ['a', 'b', 3],
  empty: '',
  none: null,
  zero: 0,
  one: 1,
  two: 2,
  yes: true,
  no: false,
  noOne: [],
  object: { key: [1] },
  moment: '2026-03-01T02:00:09.000Z',
};

const rendered = (source: string) => showSealed(valueOf(renderTemplate(source, 'text', variables)));

it.each([
  ['{{json text}}', '" Grüße \\"x\\" "'],
  ['{{json object}}', '{"key":[1]}'],
  ['{{json none}}', 'null'],
  ['{{json missing}}', 'null'],
  ['{{urlencode text}}', '%20Gr%C3%BC%C3%9Fe%20%22x%22%20'],
  ['{{base64 "user:pässword"}}', 'dXNlcjpww6Rzc3dvcmQ='],
  ['{{uppercase "straße"}}', 'STRASSE'],
  ['{{lowercase "ÄB"}}', 'äb'],
  ['[{{trim text}}]', '[Grüße "x"]'],
  ['{{truncate "abcdef" 4}}', 'abc…'],
  ['{{truncate "abcd" 4}}', 'abcd'],
  ['{{truncate "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧" 2}}', '👩‍👩‍👧…'],
  ['{{truncate "abc" 0}}', ''],
  ['{{tail lines 2}}', 'two\r\nthree'],
  ['{{tail lines 10}}', 'one\ntwo\r\nthree'],
  ['{{tail lines 0}}', ''],
  ['{{tail missing 5}}', ''],
  ['{{join list}}', 'a, b, 3'],
  ['{{join list "|"}}', 'a|b|3'],
  ['{{join missing}}', ''],
  ['{{list}}', 'a,b,3'],
  ['{{object}}', '{"key":[1]}'],
  ['{{coalesce missing none empty "last"}}', 'last'],
  ['{{default missing none empty "last"}}', ''],
  ['{{default zero 5}}', '0'],
  ['{{uppercase (trim (truncate text 4))}}', 'GR…'],
  ['{{lookup list 1}}', 'b'],
  ['{{html "<a href=\'?x&y\'>\\"=`"}}', '&lt;a href=&#39;?x&amp;y&#39;&gt;&quot;=`'],
  ['{{html none}}', ''],
  ['{{firstBytes "aé👩" 2}}', 'a'],
  ['{{firstBytes "aé👩" 3}}', 'aé'],
  ['{{firstBytes "aé👩" 6}}', 'aé'],
  ['{{firstBytes "aé👩" 7}}', 'aé👩'],
  ['{{firstBytes text 0}}', ''],
  ['{{lastBytes "aé👩b" 5}}', '👩b'],
  ['{{lastBytes "aé👩b" 4}}', 'b'],
  ['{{lastBytes "aé👩b" 99}}', 'aé👩b'],
  ['{{lastBytes text 0}}', ''],
  ['{{#each (lines lines)}}<{{this}}>{{/each}}', '<one><two><three>'],
  ['{{#each (lines empty)}}x{{else}}no line{{/each}}', 'no line'],
  ['{{first list}}{{last list}}', 'a3'],
  ['{{first (lines lines)}}, {{last (lines lines)}}', 'one, three'],
  ['[{{first noOne}}{{last noOne}}{{first missing}}]', '[]'],
  ['{{first "text"}}', 'text'],
  ['{{sha256 "abc"}}', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['{{#with object}}{{key.[0]}}{{/with}}', '1'],
])('%s renders %j', (source, text) => {
  expect(rendered(source)).toBe(text);
});

describe('a block of a function that shows something', () => {
  const json = (source: string) =>
    showSealed(valueOf(renderTemplate(source, 'json', variables, { now: 0, ...chance })));
  const chance = { uuid: () => '"', randomInt: () => 7 };

  it('is its value, written for its place, and not what stands inside', () => {
    expect(json('{"a":"{{#default text}}"{{/default}}","b":{{#default text}}{{/default}} }')).toBe(
      '{"a":" Grüße \\"x\\" ","b":" Grüße \\"x\\" " }',
    );
    expect(json('["{{#$UUID}}{{/$UUID}}", {{#$RANDOM_NUMBER}}{{else}}{{/$RANDOM_NUMBER}}]')).toBe(
      '["\\"", 7]',
    );
  });
});

describe('figures', () => {
  it.each([
    ['0', '0 B'],
    ['1023', '1023 B'],
    ['1024', '1.0 KiB'],
    ['1048575', '1.0 MiB'],
    ['1610612736', '1.5 GiB'],
    ['"none"', 'none'],
    ['missing', ''],
  ])('formatBytes %s renders %j', (value, text) => {
    expect(rendered(`{{formatBytes ${value}}}`)).toBe(text);
  });

  it.each([
    ['0', '0 ms'],
    ['850', '850 ms'],
    ['1500', '1.5 s'],
    ['59999', '59.9 s'],
    ['60000', '1 min'],
    ['3725000', '1 h 2 min'],
    ['90000000', '1 d 1 h'],
    ['missing', ''],
  ])('formatDuration %s renders %j', (value, text) => {
    expect(rendered(`{{formatDuration ${value}}}`)).toBe(text);
  });

  it('writes instants in UTC, in a form of local time, or as they are', () => {
    expect(rendered('{{date moment}}')).toBe('2026-03-01T02:00:09.000Z');
    expect(rendered('{{date moment "X"}}')).toBe('1772330409');
    expect(rendered('{{date "no date" "YYYY"}}{{date missing}}')).toBe('no date');
    const local = new Date(2026, 0, 2, 3, 4, 5).toISOString();
    expect(rendered(`{{date "${local}" "YYYY-MM-DD HH:mm:ss"}}`)).toBe('2026-01-02 03:04:05');
    expect(rendered('{{date moment "Z"}}')).toMatch(/^[+-]\d\d:\d\d$/);
  });
});

describe('decisions', () => {
  it.each([
    ['eq one 1', true],
    ['eq one "1"', false],
    ['ne one 2', true],
    ['gt two one', true],
    ['gt one one', false],
    ['lt one two', true],
    ['lt missing 1', false],
    ['gt missing 1', false],
    ['lt "a" "b"', true],
    ['gt "10" 9', true],
    ['and yes one "x"', true],
    ['and yes zero', false],
    ['and yes noOne', true],
    ['or no empty one', true],
    ['or no none missing', false],
    ['not no', true],
    ['not "x"', false],
    ['contains list "b"', true],
    ['contains list "c"', false],
    ['contains text "Gr"', true],
    ['contains missing "a"', false],
    ['contains object "key"', false],
  ])('%s is %s: inline, as an argument, and as a block', (call, truth) => {
    expect(rendered(`{{${call}}}`)).toBe(String(truth));
    expect(rendered(`{{#if (${call})}}yes{{else}}no{{/if}}`)).toBe(truth ? 'yes' : 'no');
    const name = call.split(' ')[0] ?? '';
    expect(rendered(`{{#${call}}}yes{{else}}no{{/${name}}}`)).toBe(truth ? 'yes' : 'no');
    expect(rendered(`{{#${call}}}yes{{/${name}}}`)).toBe(truth ? 'yes' : '');
  });

  it.each([
    '{{truncate text "many"}}',
    '{{firstBytes text "many"}}',
    '{{lastBytes text -1}}',
    '{{firstBytes text missing}}',
  ])('refuses a count that is none, and says so: %s', (source) => {
    const result = renderTemplate(source, 'text', variables);
    expect(result).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
  });

  it('does not stumble over an object that hides how it is written', () => {
    const x = { toString: 1, valueOf: 1 };
    const source = '{{is x "a"}} {{gt x 1}} {{contains "a" x}} {{compare x "<=" x}} {{isTruthy x}}';
    const result = renderTemplate(source, 'text', { x });
    expect(showSealed(valueOf(result))).toBe('false false false true true');
  });
});
