import { describe, expect, it } from 'vitest';
import { checklys, formsOf, ours } from './checkly-oracle.ts';

const NUMBERS = [0, 1, 2, -1, 1.5, 4_294_967_297];
const TEXTS = ['', 'a', 'abc', '0', '1', '10', ' 2 ', 'NONE'];
const LISTS = [[], ['a'], ['a', '1'], [1, null]];
const values: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  {},
  { a: 1 },
  ...NUMBERS,
  ...TEXTS,
  ...LISTS,
];
const pairs = values.flatMap((a) => values.map((b) => ({ a, b })));
const operators = ['==', '===', '!=', '!==', '<', '>', '<=', '>=', 'typeof', '<>', '=', '', 'in'];

/** Where Bellhop and Checkly do not render the same: each case inline, and in turn in another form. */
function differences(call: string, cases: readonly Readonly<Record<string, unknown>>[]) {
  const [inline = '', ...others] = formsOf(call);
  return cases
    .flatMap((variables, index) => [
      { source: inline, variables },
      { source: others[index % others.length] ?? '', variables },
    ])
    .map(({ source, variables }) => ({
      source,
      variables,
      checkly: checklys(source, variables),
      bellhop: ours(source, variables),
    }))
    .filter(({ checkly, bellhop }) => checkly !== bellhop);
}

describe('with the same values as Checkly, in every form, renders the same:', () => {
  it.each(
    [
      ['eq', 'is', 'isnt', 'gt', 'gte', 'lt', 'lte', 'and', 'or', 'neither', 'contains', 'has'],
      ['unlessEq', 'unlessGt', 'unlessLt', 'unlessGteq', 'unlessLteq', 'ifNth'],
    ].flat(),
  )('%s of two', (name) => {
    expect(differences(`${name} a b`, pairs)).toEqual([]);
  });

  it('isTruthy of words', () => {
    const words =
      '0 false nada nil nay nah negative no none nope nul null null nix nyet uh-uh veto zero';
    const more = ['False', 'NO', ' ', ' no', 'yes', 'off', 'not', 'undefined', '0.0'];
    const cases = [...words.split(' '), ...more].flatMap((a) => [{ a }, { a }, { a }, { a }]);
    expect(differences('isTruthy a', cases)).toEqual([]);
  });

  it.each(['and', 'or', 'not', 'isTruthy', 'isFalsey', 'ifEven', 'ifOdd'])('%s of one', (name) => {
    const cases = values.map((a) => ({ a }));
    expect(differences(`${name} a`, cases)).toEqual([]);
  });

  it.each(['and a b a 1', 'or a b b 0', 'and a b (eq a b)', 'or a b (is a b)'])('%s', (call) => {
    expect(differences(call, pairs)).toEqual([]);
  });

  it.each(operators)('compare with %j', (operator) => {
    expect(differences(`compare a "${operator}" b`, pairs)).toEqual([]);
  });

  it('compare with typeof', () => {
    const types = ['string', 'number', 'boolean', 'undefined', 'object', 'function', 'array'];
    const cases = values.flatMap((a) => types.map((b) => ({ a, b })));
    expect(differences('compare a "typeof" b', cases)).toEqual([]);
  });

  it.each(['0', '1', '2', '-1', '99', '"1"'])('contains from %s on', (start) => {
    expect(differences(`contains a b ${start}`, pairs)).toEqual([]);
  });

  it('has with the name of a variable', () => {
    const names = ['a', 'none', 'nothing', 'empty', 'zero', 'list', 'object', 'object.a.b', 'a.b'];
    const variables = { none: null, empty: '', zero: 0, list: [[], ['']], object: { a: { b: 1 } } };
    const cases = [null, undefined, '', ...names].map((a) => ({ ...variables, a }));
    expect(differences('has a', cases)).toEqual([]);
    expect(differences('has', cases)).toEqual([]);
    expect(ours('{{#with object}}{{has "a"}}{{/with}}', variables)).toBe('true');
  });

  it('default', () => {
    const shown = values.filter((value) => typeof value !== 'object' || value === null);
    const cases = shown.flatMap((a) => shown.map((b) => ({ a, b })));
    const sources = ['{{{default a b}}}', '{{{default a}}}', '{{{default a b "last"}}}'];
    for (const source of sources) {
      for (const variables of cases) {
        expect(ours(source, variables)).toBe(checklys(source, variables));
      }
    }
  });

  it.each(['0', '1', '-1', '9', '"1"', '"-1"', '1.5', 'null'])('split, part %s', (index) => {
    const texts = ['a,b,c', '', ',', 'a', 'a, b'];
    for (const a of texts) {
      for (const b of [',', '', ', ', 'a']) {
        const source = `{{{split a b ${index}}}}`;
        expect(ours(source, { a, b })).toBe(checklys(source, { a, b }));
        const each = `{{#each (split a b ${index})}}<{{{this}}}>{{/each}}`;
        expect(ours(each, { a, b })).toBe(checklys(each, { a, b }));
      }
    }
  });

  it('tagValue', () => {
    const tags = ['env:prod', 'team=ops', ' team:b', 'team: c ', 'a=:', 'flag', 3, null];
    const lists = [tags, tags.toReversed(), [], 'team:b', null, undefined];
    const names = [
      'env',
      'team',
      'team:',
      'team=',
      ' team',
      'a',
      'flag',
      '',
      'tea',
      null,
      undefined,
    ];
    for (const list of lists) {
      for (const name of names) {
        for (const source of [
          '{{{tagValue l n}}}',
          '{{{tagValue l n "x"}}}',
          '{{{tagValue l n 7}}}',
        ]) {
          const variables = { l: list, n: name };
          expect(ours(source, variables)).toBe(checklys(source, variables));
        }
      }
    }
  });

  it.each(['replace a b "$&-$1"', 'startsWith a b', 'replace a b missing'])('%s', (call) => {
    const texts = ['', 'a', 'abca', 'a.c', '.', '$', 1, null, undefined];
    for (const a of texts) {
      for (const b of texts) {
        for (const source of [`{{{${call}}}}`, `{{#if (${call})}}yes{{/if}}`]) {
          expect(ours(source, { a, b })).toBe(checklys(source, { a, b }));
        }
      }
    }
  });

  it.each(['eq', 'is', 'isnt', 'gt', 'gte', 'lt', 'lte', 'unlessEq', 'unlessGt'])(
    '%s with compare=',
    (name) => {
      for (const source of formsOf(`${name} a compare=b`)) {
        for (const variables of pairs) {
          expect(ours(source, variables)).toBe(checklys(source, variables));
        }
      }
    },
  );
});
