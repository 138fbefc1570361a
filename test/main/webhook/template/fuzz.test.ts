import { describe, expect, it } from 'vitest';
import { openSealed } from '../../../../main/core/sealed-text.ts';
import type { TemplateTarget } from '../../../../main/webhook/template/place.ts';
import { renderTemplate } from '../../../../main/webhook/template/render.ts';
import { nastyText, seeded, valueOf } from '../samples.ts';

/** A hundred thousand renderings together; the seed makes them the same each time. */
const CASES_EACH = 20_000;
const SEED = 20_261_121;

const MORE_NASTY = ['}}}', '{{{', '{{/if}}', '{{> x}}', '\\\r\n', '"}', "');", '\ud83d', '&quot;'];
const LONGEST_LOG = 65_536;

/** A text that is nasty, now and then a log of 64 KiB made of nasty texts. */
function nasty(random: () => number): string {
  const kind = Math.floor(random() * 500);
  if (kind === 0) return longLog(random);
  if (kind > 100) return nastyText(random);
  return nastyText(random) + (MORE_NASTY[kind % MORE_NASTY.length] ?? '') + nastyText(random);
}

function longLog(random: () => number): string {
  const piece = `${nastyText(random)}Fatal: "x" \\ {{y}} $&\r\n\u2028\ud800`;
  return piece.repeat(Math.ceil(LONGEST_LOG / piece.length)).slice(0, LONGEST_LOG);
}

interface Case {
  readonly x: string;
  readonly y: string;
  readonly l: readonly string[];
}

/** Each template in turn with values of its own. What is refused must be so for its length only. */
function forEachCase(
  target: TemplateTarget,
  templates: readonly string[],
  look: (text: string, values: Case, source: string) => void,
): { rendered: number; refused: number } {
  const random = seeded(SEED);
  const count = { rendered: 0, refused: 0 };
  for (let index = 0; index < CASES_EACH; index += 1) {
    const source = templates[index % templates.length] ?? '';
    const values: Case = { x: nasty(random), y: nastyText(random), l: [nastyText(random), 'b'] };
    const result = renderTemplate(source, target, { ...values });
    if (result.ok) {
      count.rendered += 1;
      look(openSealed(result.value, new Map()), values, source);
    } else {
      count.refused += 1;
      if (values.x.length < 10_000 || !result.failure.message.includes('more than 64 KiB')) {
        throw new Error(`${JSON.stringify(source)}: ${result.failure.message}`);
      }
    }
  }
  return count;
}

/** Fails with the values written out; faster than `expect` for a hundred thousand cases. */
function same(found: unknown, wanted: unknown, source: string): void {
  if (found !== wanted) expect({ source, found }).toEqual({ source, found: wanted });
}

describe('a hundred thousand cases:', () => {
  it('S4-24 JSON stays JSON, and gives every value back', () => {
    const templates = [
      '{"x":"{{x}}","y":{{y}},"l":{{l}} }',
      '{"x": {{x}}, "y": "{{json y}}", "l": [{{#each l}}"{{this}}"{{#unless @last}},{{/unless}}{{/each}}]}',
      '{"x":"{{#if x}}{{x}}{{else}}{{x}}{{/if}}","y":"{{default y "z"}}","l":{{json l}} }',
      '{"x":"{{#default x}}{{/default}}","y":{{#with this}}{{y}}{{/with}},"l":["{{first l}}",{{last l}}]}',
    ];
    const back = (y: unknown, given: string) => (y === given ? y : JSON.parse(String(y)));
    const count = forEachCase('json', templates, (text, values, source) => {
      const found = JSON.parse(text) as { x: string; y: string; l: readonly string[] };
      same(found.x, values.x, source);
      same(back(found.y, values.y), values.y, source);
      same(found.l.length, 2, source);
      same(found.l[0], values.l[0], source);
    });
    expect(count.rendered).toBeGreaterThan(CASES_EACH * 0.99);
  });

  it('a URL never leads elsewhere, and its parameters hold what was given', () => {
    const templates = [
      'https://h.example:8443/a/{{x}}/b?q={{y}}&z=1#f',
      'https://h.example:8443/a?q={{y}}&x={{urlencode x}}&z=1#f',
      'https://h.example:8443/{{{x}}}',
      'https://h.example:8443/a/{{{x}}}?q={{y}}',
      'https://h.example:8443/a?x={{{x}}}&l={{#each l}}{{{this}}}{{/each}}',
    ];
    const count = forEachCase('url', templates, (text, values, source) => {
      const url = new URL(text);
      same(url.origin, 'https://h.example:8443', source);
      same(url.username + url.password, '', source);
      same(/[^\x21-\x7e]/.test(text), false, source);
      if (source.includes('{{{')) return;
      same(url.searchParams.get('q'), values.y.toWellFormed(), source);
      same(url.searchParams.get('z'), '1', source);
      same(url.hash, '#f', source);
      if (source.includes('x=')) same(url.searchParams.get('x'), values.x.toWellFormed(), source);
    });
    expect(count.rendered).toBeGreaterThan(CASES_EACH * 0.99);
  });

  it('a header stays one line', () => {
    const templates = [
      'Bearer {{x}}',
      '{{{x}}}{{{y}}}',
      '{{#each l}}{{{this}}}{{/each}}{{tail x 3}}',
      '{{#eq x y}}{{x}}{{else}}{{#replace x "a" y}}{{/replace}}{{/eq}}',
    ];
    const count = forEachCase('header', templates, (text, _, source) => {
      same(/[^\P{Cc}\t]/u.test(text), false, source);
    });
    expect(count.rendered).toBeGreaterThan(CASES_EACH * 0.99);
  });

  it('a form gives every value back when it is read', () => {
    const templates = [
      'x={{x}}&y={{y}}&z=1',
      'x={{urlencode x}}&y={{#if x}}{{y}}{{else}}{{y}}{{/if}}&z=1',
      'z=1{{#with this}}&y={{y}}{{/with}}&x={{#default x}}{{/default}}',
    ];
    const count = forEachCase('form', templates, (text, { x, y }, source) => {
      const read = new URLSearchParams(text);
      same([...read].length, 3, source);
      same(read.get('x'), x.toWellFormed(), source);
      same(read.get('y'), y.toWellFormed(), source);
    });
    expect(count.rendered).toBeGreaterThan(CASES_EACH * 0.99);
  });

  it('HTML gives every value back when it is read, as text and in an attribute', () => {
    const templates = [
      `<p title="{{x}}" lang='{{y}}'>{{x}}</p>`,
      `<p title="{{html x}}" lang='{{#if y}}{{y}}{{/if}}'>{{#default x}}{{/default}}</p>`,
    ];
    const count = forEachCase('html', templates, (text, { x, y }, source) => {
      const [, title, lang, inner] =
        /^<p title="([^"<>]*)" lang='([^'<>]*)'>([^<>]*)<\/p>$/.exec(text) ?? [];
      same(readHtml(title), x, source);
      same(readHtml(lang), y, source);
      same(readHtml(inner), x, source);
    });
    expect(count.rendered).toBeGreaterThan(CASES_EACH * 0.99);
  });
});

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** A browser's reading of a text; undefined where a sign stands that it would take for its own. */
function readHtml(text: string | undefined): string | undefined {
  if (text === undefined || /&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) return undefined;
  return text.replace(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? '');
}

it('a log of 64 KiB comes back where it fits, cut to the bytes that were asked for', () => {
  const random = seeded(SEED);
  for (let index = 0; index < 100; index += 1) {
    const x = longLog(random);
    const source = '{"first":"{{firstBytes x 5000}}","last":"{{lastBytes x 5000}}"}';
    const text = openSealed(valueOf(renderTemplate(source, 'json', { x })), new Map());
    const { first, last } = JSON.parse(text) as Record<'first' | 'last', string>;
    expect(x.toWellFormed().startsWith(first.toWellFormed())).toBe(true);
    expect(x.toWellFormed().endsWith(last.toWellFormed())).toBe(true);
    expect(Buffer.byteLength(first)).toBeGreaterThan(4_990);
    expect(Buffer.byteLength(last)).toBeGreaterThan(4_990);
  }
});
