import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../../main/webhook/template/check.ts';
import type { TemplateTarget } from '../../../../main/webhook/template/place.ts';

const known = ['profile.name', 'profile.paths', 'run.id', 'error.message', 'error.stderr', 'ERROR'];

const check = (source: string, target: TemplateTarget = 'text') =>
  checkTemplate(source, target, known).map(
    ({ message, line, column }) => `${String(line)}:${String(column)} ${message}`,
  );

describe('a good template', () => {
  it.each([
    '{{profile.name}} {{run.id}} {{ERROR}} {{this.ERROR}} {{@root.run.id}}',
    '{{profile.paths.[0]}} {{profile.paths.length}}',
    '{{#with error}}{{message}} {{stderr}} {{../run.id}}{{/with}}',
    '{{#each profile.paths}}{{this}} {{@index}} {{@first}} {{@last}} {{@key}} {{../ERROR}}{{/each}}',
    '{{#each profile.paths as |path i|}}{{path}} {{i}} {{path.size}}{{/each}}',
    '{{#if error}}{{error.message}}{{else}}fine{{/if}} {{#eq ERROR ""}}x{{/eq}}',
    '{{truncate (uppercase profile.name) 5}} {{lookup profile "name"}} {{secret "TOKEN"}}',
    '{{! a comment }} \\{{nothing}} {{"literal"}}',
  ])('has no problem: %s', (source) => {
    expect(check(source)).toEqual([]);
  });
});

describe('an unknown variable', () => {
  it.each([
    ['{{profile.nam}}', '1:3', 'profile.nam', 'profile.name'],
    ['a\n {{errr.message}}', '2:4', 'errr.message', 'error.message'],
    ['{{#with error}}{{mesage}}{{/with}}', '1:18', 'error.mesage', 'error.message'],
    ['{{uppercase run.ID}}', '1:13', 'run.ID', 'run.id'],
    ['{{#if (not run.idd)}}{{/if}}', '1:12', 'run.idd', 'run.id'],
    ['{{#each profile.paths}}{{../ERRO}}{{/each}}', '1:26', 'ERRO', 'ERROR'],
    ['{{#if ERROR}}{{else}}{{ERRROR}}{{/if}}', '1:24', 'ERRROR', 'ERROR'],
    ['{{ERORR}}', '1:3', 'ERORR', 'ERROR'],
  ])('is found, with what was meant: %s', (source, place, name, meant) => {
    expect(check(source)).toEqual([
      `${place} There is no variable “${name}”, so nothing is shown here. Did you mean “${meant}”?`,
    ]);
  });

  it('is found without a guess when nothing is near', () => {
    expect(check('{{weather}}')).toEqual([
      '1:3 There is no variable “weather”, so nothing is shown here.',
    ]);
  });

  it('is found among those with an @', () => {
    expect(check('{{@indx}}')).toEqual(['1:3 There is no “@indx”. Did you mean “@index”?']);
  });
});

describe('a broken template', () => {
  it.each([
    ['{{#if ERROR}}x', '1:15 The template ends before everything in it is closed.'],
    ['one\ntwo {{/if}}', '2:5 This closes a block that was never opened.'],
    ['{{#if ERROR}}{{/unless}}', '1:4 {{#if}} is closed by {{/unless}}.'],
    ['x {{}}', '1:5 Something is missing before these closing braces.'],
    [
      'some longer text, and\nmore of it {{a ; b}}',
      '2:16 This character cannot stand inside {{…}}.',
    ],
    [
      '{"a": {{ERROR}}}',
      '1:14 Three braces }}} only close {{{. Put a space between }} and the } after it.',
    ],
    ['{{{ERROR}}', '1:9 {{{ is closed by three braces: }}}.'],
    ['{{profile.paths.0}}', '1:17 A number in a path is written in brackets: list.[0].'],
    ['{{else}}', '1:1 There is no block that this {{else}} belongs to.'],
    ['{{a/../b}}', '1:3 Invalid path: a/...'],
    ['{{truncat ERROR 5}}', '1:1 There is no function “truncat”. Did you mean “truncate”?'],
    ['{{truncate ERROR}}', '1:1 “truncate” takes 2 arguments; here it has 1.'],
    ['{{join profile.paths sep=1}}', '1:1 “join” takes no named arguments (…=…).'],
    ['{{if ERROR}}', '1:1 “if” is a block: write {{#if …}} … {{/if}}.'],
    ['{{#if}}{{/if}}', '1:1 {{#if}} takes exactly one value.'],
    ['{{#eqq ERROR 1}}{{/eqq}}', '1:1 There is no block “eqq”. Did you mean “eq”?'],
    [
      '{{#ERROR}}{{/ERROR}}',
      '1:1 There is no block “ERROR”. Write {{#if …}}, {{#with …}} or {{#each …}} with it.',
    ],
    [
      '{{#uppercase ERROR}}{{/uppercase}}',
      '1:1 There is no block “uppercase”. Write {{#if …}}, {{#with …}} or {{#each …}} with it.',
    ],
    ['{{run.id 1}}', '1:1 There is no function “run.id”.'],
  ])('is told where and why: %s', (source, problem) => {
    expect(check(source)).toEqual([problem]);
  });

  it('is told all its problems in their order', () => {
    expect(check('{{nope 1}}\n{{> x}}').map((problem) => problem.split(' ')[0])).toEqual([
      '1:1',
      '2:1',
    ]);
  });

  it('of JSON is told where its quotes go wrong', () => {
    expect(check('{"a": "{{#if ERROR}}"{{/if}} }', 'json')[0]).toBe(
      '1:8 A " that opens inside a block must close inside it, in each of its branches.',
    );
  });
});

describe('a comparison with what a variable never is', () => {
  const outcomes = ['succeeded', 'failed', 'skipped'];
  const values = new Map([
    ['ALERT_TYPE', ['ALERT_FAILURE', 'ALERT_RECOVERY', 'ALERT_DEGRADED']],
    ['run.outcome', outcomes],
  ]);
  const paths = ['ALERT_TYPE', 'run.outcome', 'run.id', 'tags'];
  const compare = (source: string) =>
    checkTemplate(source, 'text', paths, values).map(
      ({ message, column }) => `${String(column)} ${message}`,
    );
  const FAIL = '“ALERT_TYPE” is never “ALERT_FAIL”. Did you mean “ALERT_FAILURE”?';

  it.each([
    ["{{#eq ALERT_TYPE 'ALERT_FAIL'}}DOWN{{/eq}}", `18 ${FAIL}`],
    ['{{#eq "ALERT_FAIL" ALERT_TYPE}}DOWN{{/eq}}', `7 ${FAIL}`],
    ['{{#if (is ALERT_TYPE "ALERT_FAIL")}}DOWN{{/if}}', `22 ${FAIL}`],
    ['{{unlessEq ALERT_TYPE compare="ALERT_FAIL"}}', `31 ${FAIL}`],
    ['{{ne @root.ALERT_TYPE "ALERT_FAIL"}}', `23 ${FAIL}`],
    ['{{compare ALERT_TYPE "!==" "ALERT_FAIL"}}', `28 ${FAIL}`],
    ['{{#each tags}}{{#isnt ../ALERT_TYPE "ALERT_FAIL"}}{{/isnt}}{{/each}}', `37 ${FAIL}`],
    [
      '{{#with run}}{{#eq outcome "broken"}}{{/eq}}{{/with}}',
      '28 “run.outcome” is never “broken”. It can be “succeeded”, “failed”, “skipped”.',
    ],
    [
      '{{eq run.outcome 1}}',
      '18 “run.outcome” is never “1”. It can be “succeeded”, “failed”, “skipped”.',
    ],
  ])('is found, with what was meant: %s', (source, problem) => {
    expect(compare(source)).toEqual([problem]);
  });

  it.each([
    "{{#eq ALERT_TYPE 'ALERT_FAILURE'}}{{/eq}} {{#eq ALERT_TYPE run.outcome}}{{/eq}}",
    '{{#eq run.id "x"}}{{/eq}} {{eq (lowercase ALERT_TYPE) "alert_fail"}} {{eq ALERT_TYPE null}}',
    '{{compare ALERT_TYPE ">" "ALERT_FAIL"}} {{startsWith ALERT_TYPE "ALERT_FAIL"}}',
    '{{#each tags as |ALERT_TYPE|}}{{eq ALERT_TYPE "ALERT_FAIL"}}{{/each}}',
    '{{#each tags}}{{eq ALERT_TYPE "ALERT_FAIL"}}{{/each}}',
  ])('is not seen where it could hold: %s', (source) => {
    expect(compare(source)).toEqual([]);
  });
});

it('finds the place of a mistake behind text that looks like it, in no time', () => {
  const source = `{{!-- ${'{{a ; b}}\n'.repeat(6_000)} --}}\n{{a ; b}}`;
  expect(check(source)).toEqual(['6002:5 This character cannot stand inside {{…}}.']);
  expect(check(`{{${'x'.repeat(60_000)}}}`)[0]).toMatch(/^1:3 There is no variable “xxx/);
});

it('tells what cannot be sent from what is only strange', () => {
  const serious = (source: string) =>
    checkTemplate(source, 'text', ['a'], new Map([['a', ['1']]])).map((each) => each.serious);
  expect(serious('{{b}} {{eq a "2"}} {{@c}}')).toEqual([false, false, false]);
  expect(serious('{{nope 1}}')).toEqual([true]);
  expect(serious('{{#if a}}')).toEqual([true]);
  expect(serious('{{#if a}}{{/eq}}')).toEqual([true]);
  expect(serious('x'.repeat(65_537))).toEqual([true]);
  expect(serious('{{eq a compare=c}}')).toEqual([false]);
});
