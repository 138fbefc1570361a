import { highlightTree, tagHighlighter, tags } from '@lezer/highlight';
import { describe, expect, it } from 'vitest';
import { templateLanguage, type CodeFormat } from '../../../renderer/code/template-language.ts';

const highlighter = tagHighlighter([
  { tag: tags.brace, class: 'brace' },
  { tag: tags.keyword, class: 'keyword' },
  { tag: tags.variableName, class: 'variable' },
  { tag: tags.function(tags.variableName), class: 'function' },
  { tag: tags.special(tags.string), class: 'text' },
  { tag: tags.attributeName, class: 'named' },
  { tag: tags.propertyName, class: 'key' },
  { tag: tags.string, class: 'string' },
  { tag: tags.number, class: 'number' },
  { tag: tags.atom, class: 'atom' },
  { tag: tags.comment, class: 'comment' },
]);

/** What of a text is coloured as what: `kind:piece`, spaces left out. */
function coloured(text: string, format: CodeFormat = 'plain'): readonly string[] {
  const found: string[] = [];
  highlightTree(templateLanguage(format).parser.parse(text), highlighter, (from, to, kind) => {
    found.push(`${kind}:${text.slice(from, to)}`);
  });
  return found;
}

describe('the colours of a template', () => {
  it('tell a variable from what is called, and leave the text around alone', () => {
    expect(coloured('It is {{run.outcome}}, {{truncate summary 80}}.')).toEqual([
      'brace:{{',
      'variable:run.outcome',
      'brace:}}',
      'brace:{{',
      'function:truncate',
      'variable:summary',
      'number:80',
      'brace:}}',
    ]);
  });

  it('know blocks, their ends, else, texts and named arguments', () => {
    expect(coloured(`{{#eq ALERT_TYPE "a b" compare=this}}{{else}}{{/eq}}`)).toEqual([
      'brace:{{#',
      'function:eq',
      'variable:ALERT_TYPE',
      'text:"a b"',
      'named:compare',
      'keyword:this',
      'brace:}}{{',
      'keyword:else',
      'brace:}}{{/',
      'function:eq',
      'brace:}}',
    ]);
    expect(coloured('{{uppercase (first tags)}}')).toContain('function:first');
  });

  it('know comments of both kinds, over several lines', () => {
    expect(coloured('a {{! one }} b')).toEqual(['comment:{{! one }}']);
    expect(coloured('{{!-- {{x}}\n}} --}}{{y}}')).toEqual([
      'comment:{{!-- {{x}}',
      'comment:}} --}}',
      'brace:{{',
      'variable:y',
      'brace:}}',
    ]);
  });

  it('stay in JSON around tags, also where a tag has quotes', () => {
    const text =
      '{ "topic": "at {{default a "b"}}!", "n": {{run.durationMs}}, "k": [true, -1.5e3] }';
    expect(coloured(text, 'json')).toEqual([
      'key:"topic"',
      'string:"at ',
      'brace:{{',
      'function:default',
      'variable:a',
      'text:"b"',
      'brace:}}',
      'string:!"',
      'key:"n"',
      'brace:{{',
      'variable:run.durationMs',
      'brace:}}',
      'key:"k"',
      'atom:true',
      'number:-1.5e3',
    ]);
  });

  it('end a string of JSON with its line, and take a tag in three braces whole', () => {
    expect(coloured('"open\n1', 'json')).toEqual(['string:"open', 'number:1']);
    expect(coloured('{"a":{{{json tags}}}}', 'json')).toEqual([
      'key:"a"',
      'brace:{{{',
      'function:json',
      'variable:tags',
      'brace:}}}',
    ]);
  });

  it('end with what is not finished yet', () => {
    for (const text of [
      '{{',
      '{{#',
      '{{"',
      '{{!--',
      '{{a (b',
      '"',
      '{{{a}}',
      '\\',
      '"\\',
      '{{a|b|',
    ]) {
      for (const format of ['json', 'plain'] as const) {
        expect(coloured(text, format).join('').length).toBeLessThan(80);
      }
    }
  });
});
