import { describe, expect, it } from 'vitest';
import { openSealed } from '../../../../main/core/sealed-text.ts';
import type { TemplateTarget } from '../../../../main/webhook/template/place.ts';
import { renderTemplate } from '../../../../main/webhook/template/render.ts';
import { nastyText, seeded, valueOf } from '../samples.ts';

type Variables = Readonly<Record<string, unknown>>;

const NO_SECRETS: ReadonlyMap<string, string> = new Map();

function rendered(source: string, target: TemplateTarget, variables: Variables = {}): string {
  return openSealed(valueOf(renderTemplate(source, target, variables)), NO_SECRETS);
}

function refused(source: string, variables: Variables = {}, target: TemplateTarget = 'text') {
  const result = renderTemplate(source, target, variables);
  return result.ok ? null : result.failure.message;
}

describe('a value', () => {
  it('is written for a string of JSON, and for a value of JSON', () => {
    const source = '{"text": "a {{x}} b", "value": {{x}} }';
    const value = '"quoted" \\ \r\n';
    expect(JSON.parse(rendered(source, 'json', { x: value }))).toEqual({
      text: `a ${value} b`,
      value,
    });
  });

  it('keeps its type where a value of JSON stands', () => {
    const x = { n: 1.5, yes: true, no: null, list: [1, 'a'], object: { k: '"' } };
    const source =
      '{"n":{{x.n}},"yes":{{x.yes}},"no":{{x.no}},"list":{{x.list}},"object":{{x.object}} }';
    expect(JSON.parse(rendered(source, 'json', { x }))).toEqual(x);
  });

  it('keeps its place inside blocks', () => {
    const source =
      '{"a":"{{#if x}}<{{x}}>{{else}}[{{y}}]{{/if}}","b":{{#if no}}{{y}}{{else}}{{x}}{{/if}},"c":[{{#each l}}{"v":"{{this}}"}{{#unless @last}},{{/unless}}{{/each}}]}';
    const variables = { x: '"x"', y: '\n', no: false, l: ['"', '\\'] };
    expect(JSON.parse(rendered(source, 'json', variables))).toEqual({
      a: '<"x">',
      b: '"x"',
      c: [{ v: '"' }, { v: '\\' }],
    });
  });

  it('is told from text that only looks like the end of a string', () => {
    const source = '{"a \\" {{x}} \\\\": "{{x}}", "{": {{x}} }';
    expect(JSON.parse(rendered(source, 'json', { x: '"' }))).toEqual({ 'a " " \\': '"', '{': '"' });
  });

  it('is encoded for a URL, but its slashes and questions stay in {{{…}}}', () => {
    const x = 'a b/c?d=é&"';
    expect(rendered('https://h/{{x}}', 'url', { x })).toBe(
      'https://h/a%20b%2Fc%3Fd%3D%C3%A9%26%22',
    );
    expect(rendered('https://h/{{{x}}}', 'url', { x })).toBe('https://h/a%20b/c?d=%C3%A9&%22');
  });

  it('stays as it is in a text, with no word of HTML', () => {
    const x = `<a href='?a=b&c="d"'>\`\n`;
    expect(rendered('{{x}}{{{x}}}', 'text', { x })).toBe(x + x);
  });

  it('is never added to its neighbour', () => {
    for (const target of ['text', 'json', 'url', 'header'] as const) {
      expect(rendered('{{a}}{{b}}', target, { a: 1, b: 2 })).toBe('12');
      expect(rendered('{{{a}}}{{{b}}}', target, { a: 1, b: 2 })).toBe('12');
    }
  });

  it('S4-23 is empty when there is no such variable', () => {
    expect(rendered('[{{nothing}}{{nothing.at.all}}{{../up}}]', 'text')).toBe('[]');
    expect(rendered('{"a":"{{nothing}}","b":{{nothing}} }', 'json')).toBe('{"a":"","b":null }');
  });

  it('S4-9 makes a list of JSON for no tag, one and many', () => {
    const source = '[{{#each TAGS}} "{{this}}" {{#unless @last}},{{/unless}} {{/each}}]';
    for (const TAGS of [[], ['a'], ['a', 'b"', 'c']]) {
      expect(JSON.parse(rendered(source, 'json', { TAGS }))).toEqual(TAGS);
    }
  });

  it('S4-24 arrives unchanged, whatever the title of the alert holds', () => {
    const ALERT_TITLE = '"Documents" = a & b <c>\nC:\\new \'quoted\' `{{x}}`';
    const body = rendered('{"title":"{{ALERT_TITLE}}","raw":{{ALERT_TITLE}} }', 'json', {
      ALERT_TITLE,
    });
    expect(JSON.parse(body)).toEqual({ title: ALERT_TITLE, raw: ALERT_TITLE });
    const form = rendered('title={{ALERT_TITLE}}&z=1', 'form', { ALERT_TITLE });
    expect([...new URLSearchParams(form)]).toEqual([
      ['title', ALERT_TITLE],
      ['z', '1'],
    ]);
    const url = new URL(rendered('https://h.example/?t={{ALERT_TITLE}}', 'url', { ALERT_TITLE }));
    expect(url.searchParams.get('t')).toBe(ALERT_TITLE);
    expect(rendered('{{ALERT_TITLE}}', 'text', { ALERT_TITLE })).toBe(ALERT_TITLE);
  });

  it('is escaped in HTML once, also by the function of that name, and not in {{{…}}}', () => {
    const x = `<a href="?a=1&b='2'">`;
    const escaped = '&lt;a href=&quot;?a=1&amp;b=&#39;2&#39;&quot;&gt;';
    expect(rendered('<p>{{x}}</p>', 'html', { x })).toBe(`<p>${escaped}</p>`);
    expect(rendered('<p>{{html x}}</p>', 'html', { x })).toBe(`<p>${escaped}</p>`);
    expect(rendered('<p>{{{x}}}</p>', 'html', { x })).toBe(`<p>${x}</p>`);
    expect(rendered('{{json x}}', 'html', { x: '<' })).toBe('&quot;&lt;&quot;');
    expect(rendered('"{{html x}}"', 'json', { x: '<\n>"' })).toBe('"&lt;\\n&gt;&quot;"');
  });

  it('is encoded in a form once, a space being +, and not in {{{…}}}', () => {
    const x = 'a b&c=d%+é\n';
    expect(rendered('x={{x}}', 'form', { x })).toBe('x=a+b%26c%3Dd%25%2B%C3%A9%0A');
    expect(rendered('x={{urlencode x}}', 'form', { x })).toBe('x=a%20b%26c%3Dd%25%2B%C3%A9%0A');
    expect(rendered('x={{{x}}}', 'form', { x: 'a=1&b=2' })).toBe('x=a=1&b=2');
  });

  it('gives a long log back unharmed', () => {
    const x = 'Fatal: "a" \\ b\n'.repeat(3_000);
    expect(JSON.parse(rendered('{"x":"{{x}}"}', 'json', { x }))).toEqual({ x });
  });
});

describe('two thousand nasty values', () => {
  const values = () => {
    const random = seeded(7);
    return Array.from({ length: 2_000 }, () => nastyText(random));
  };

  it('never break a body of JSON, and come back as they were', () => {
    const source =
      '{"{{x}}": 1, "in": "\\"{{x}}\\\\", "out": {{x}}, "json": {{json x}}, "twice": "{{json x}}", "list": {{l}}, "if": "{{#if x}}{{x}}{{/if}}"}';
    for (const x of values()) {
      const back = JSON.parse(rendered(source, 'json', { x, l: [x] })) as Variables;
      const { in: inside, out, json, twice, list, if: block } = back;
      expect({ inside, out, json, list, block }).toEqual({
        inside: `"${x}\\`,
        out: x,
        json: x,
        list: [x],
        block: x,
      });
      expect(JSON.parse(String(twice))).toBe(x);
      expect(Object.hasOwn(back, x)).toBe(true);
    }
  });

  it('never leave their parameter of a URL', () => {
    for (const x of values()) {
      const url = new URL(
        rendered('https://h.example/p?x={{x}}&u={{urlencode x}}&z=1', 'url', { x }),
      );
      expect(url.origin + url.pathname + url.hash).toBe('https://h.example/p');
      const seen = x.toWellFormed();
      expect([...url.searchParams.values()]).toEqual([seen, seen, '1']);
    }
  });

  it('never end a header', () => {
    for (const x of values()) {
      expect(rendered('{{x}}|{{{x}}}', 'header', { x })).not.toMatch(/[^\P{Cc}\t]/u);
    }
  });

  it('never break a body or a header as secrets', () => {
    const body = valueOf(renderTemplate('{"a":"{{secret "S"}}","b":{{secret "S"}} }', 'json', {}));
    const header = valueOf(renderTemplate('Bearer {{secret "S"}}', 'header', {}));
    for (const secret of values()) {
      const opened = new Map([['S', secret]]);
      expect(JSON.parse(openSealed(body, opened))).toEqual({ a: secret, b: secret });
      expect(openSealed(header, opened)).not.toMatch(/[^\P{Cc}\t]/u);
    }
  });
});

describe('a secret', () => {
  it('is a slot with the escaping of its place', () => {
    const parts = (source: string, target: TemplateTarget) =>
      valueOf(renderTemplate(source, target, {}));
    expect(parts('a {{secret "A.b_c-1"}} b', 'header')).toEqual([
      'a ',
      { secret: 'A.b_c-1', escape: 'header' },
      ' b',
    ]);
    expect(parts('"{{secret "A"}}"', 'json')[1]).toEqual({ secret: 'A', escape: 'json-string' });
    expect(parts('{{secret "A"}}', 'json')).toEqual([{ secret: 'A', escape: 'json-value' }]);
    expect(parts('<p>{{secret "A"}}', 'html')[1]).toEqual({ secret: 'A', escape: 'html' });
    expect(parts('a={{secret "A"}}', 'form')[1]).toEqual({ secret: 'A', escape: 'form' });
    expect(parts('https://h/{{secret "A"}}', 'url')[1]).toEqual({ secret: 'A', escape: 'url' });
    expect(parts('https://h/{{{secret "A"}}}', 'url')[1]).toEqual({ secret: 'A', escape: 'text' });
  });

  it('is not made by a text that looks like one', () => {
    const x = '{{secret "A"}} $secret 0x0x';
    expect(valueOf(renderTemplate('{{x}}', 'text', { x }))).toEqual([x]);
  });

  it('stands in blocks, as often as these repeat', () => {
    const source = '{{#each l}}{{secret "A"}};{{/each}}{{#if no}}{{secret "B"}}{{/if}}';
    const slots = valueOf(renderTemplate(source, 'text', { l: [1, 2] }));
    expect(slots.filter((part) => typeof part !== 'string')).toHaveLength(2);
    expect(openSealed(slots, new Map([['A', 'x']]))).toBe('x;x;');
  });

  it.each([
    '{{secret name}}',
    '{{secret}}',
    '{{secret "A" "B"}}',
    '{{secret "a b"}}',
    '{{secret "A" x=1}}',
    '{{base64 (secret "A")}}',
    '{{#if (secret "A")}}x{{/if}}',
    '{{#secret "A"}}x{{/secret}}',
    '{{#with (secret "A")}}{{this}}{{/with}}',
  ])('is refused in any other form: %s', (source) => {
    expect(refused(source, { name: 'A' })).toMatch(/secret/);
  });
});

describe('a template', () => {
  it.each([
    ['{{> x}}', 'Partials'],
    ['{{#> x}}{{/x}}', 'Partials'],
    ['{{#*inline "a"}}{{> a}}{{/inline}}', 'Decorators'],
    ['{{* x}}', 'Decorators'],
    ['{{log "x"}}', 'no function “log”'],
    ['{{#blockHelperMissing x}}{{/blockHelperMissing}}', 'no block'],
    ['{{helperMissing x}}', 'no function'],
    ['{{$write "text" x}}', 'no function'],
    ['{{#if (nope x)}}{{/if}}', 'no function “nope”'],
    ['{{#each a}}{{#each b}}{{#each c}}{{/each}}{{/each}}{{/each}}', 'no deeper'],
    ['{{x}}'.repeat(2_001), 'more than 2000 parts'],
    [`{{not ${'(not '.repeat(5_000)}x${')'.repeat(5_000)}}}`, 'More than 50 levels'],
    ['{{#if x}}'.repeat(3_900) + '{{/if}}'.repeat(3_900), 'More than 50 levels'],
    ['x'.repeat(65_537), 'longer than 64 KiB'],
  ])('is refused with words and place (%#)', (source, words) => {
    expect(refused(source, { x: [1] })).toMatch(new RegExp(`^Line 1, column \\d+: .*${words}`));
  });

  it('is a text, never a syntax tree', () => {
    const tree = { type: 'Program', body: [] } as unknown as string; // As from a forged message.
    expect(refused(tree)).toContain('A template is a text');
  });

  it('reaches no prototype', () => {
    const source =
      '{{constructor}}{{x.constructor.name}}{{lookup x "constructor"}}{{x.__proto__}}{{x.toString}}{{#with x.constructor}}!{{/with}}';
    expect(rendered(source, 'text', { x: {} })).toBe('');
  });

  it('calls no function that is among the variables', () => {
    let called = false;
    const x = () => (called = true);
    expect(rendered('{{x}}{{#if x}}!{{/if}}', 'text', { x })).toBe('');
    expect(called).toBe(false);
  });

  it('ends when it renders to more than 64 KiB or repeats itself without end', () => {
    const l = Array.from({ length: 1_000 }, () => 'x');
    const each = (body: string) => `{{#each l}}{{#each @root.l}}${body}{{/each}}{{/each}}`;
    expect(refused(each(''), { l })).toContain('repeats itself');
    expect(refused(each('y'.repeat(1_000)), { l })).toContain('more than 64 KiB');
    expect(refused('{{x}}{{x}}', { x: 'é'.repeat(30_000) })).toContain('more than 64 KiB');
    expect(refused('{{join l (join l (join l "0123456789"))}}', { l })).toContain('too long');
  });

  it.each([
    ['"{{#if x}}"{{/if}}', 'must close inside it'],
    ['"a', 'is not closed'],
    ['"\\\\{{x}}"', 'would swallow'],
  ])('of JSON has its quotes in order: %s', (source, words) => {
    expect(refused(source, {}, 'json')).toContain(words);
  });

  it('renders the same when it comes again', () => {
    const source = '{{#each l}}{{this}}{{/each}}';
    expect(rendered(source, 'text', { l: [1, 2] })).toBe('12');
    expect(rendered(source, 'text', { l: [3] })).toBe('3');
    expect(rendered(source, 'json', { l: ['a'] })).toBe('"a"');
  });
});
