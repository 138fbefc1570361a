import Handlebars from 'handlebars';
import { t } from '../../../words/t.ts';
import { MAX_NESTING, MAX_TEMPLATE_SIZE } from './limits.ts';
import { nestsDeeperThan } from './nesting.ts';
import type { TemplateProblem } from './problem.ts';
import type { Program } from './syntax-tree.ts';

export type Parsed =
  | { readonly ok: true; readonly program: Program }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * Reads a template's syntax, whitespace left as written. Anything but a string is turned away:
 * Handlebars would take an object for a tree and make a program of it (CVE-2026-33937).
 */
export function parseTemplate(source: string): Parsed {
  if (typeof source !== 'string') return refusal(t('template.notText'));
  if (Buffer.byteLength(source) > MAX_TEMPLATE_SIZE) {
    return refusal(t('template.sourceTooLong'));
  }
  if (nestsDeeperThan(MAX_NESTING, source)) {
    return refusal(t('template.tooDeep', { most: MAX_NESTING }));
  }
  try {
    return { ok: true, program: asProgram(Handlebars.parseWithoutProcessing(withoutDots(source))) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ok: false, problems: [syntaxProblem(source, error)] };
  }
}

/** The tree to render from: lines that hold nothing but a block's tag are gone. */
export function parseForRendering(source: string): Program {
  return asProgram(Handlebars.parse(withoutDots(source)));
}

/**
 * resticprofile's templates are Go's, which write `{{ .ProfileName }}`. A blank for the dot means the
 * same here and keeps all columns.
 */
function withoutDots(source: string): string {
  return source.replace(/(?<!\\)(\{\{[{~&]*\s*)\.(?=[A-Za-z_])/g, '$1 ');
}

function asProgram(program: hbs.AST.Program): Program {
  // Two descriptions of the same tree: ours says what the parser really makes.
  return program as unknown as Program;
}

function refusal(message: string): Parsed {
  return { ok: false, problems: [{ message, line: 1, column: 1, serious: true }] };
}

function syntaxProblem(source: string, error: Error): TemplateProblem {
  if (error instanceof Handlebars.Exception) {
    const line = Number(error.lineNumber ?? 1);
    const column = Number(error.column ?? 0) + 1;
    return { message: exceptionWords(error.message), line, column, serious: true };
  }
  const place = placeOfError(source, error.message);
  return { message: grammarWords(error.message), ...place, serious: true };
}

function exceptionWords(message: string): string {
  const words = message.replace(/ - \d+:\d+$/, '');
  const mismatch = /^(.*) doesn't match (.*)$/.exec(words);
  if (mismatch === null) return `${words}.`;
  const [, opened = '', closed = ''] = mismatch;
  return t('template.closedBy', { open: `{{#${opened}}}`, close: `{{/${closed}}}` });
}

/** What is wrong, by the token that Handlebars' grammar stumbled over. */
const GRAMMAR_WORDS: Readonly<Record<string, () => string>> = {
  EOF: () => t('template.endsEarly'),
  OPEN_ENDBLOCK: () => t('template.closesNothing'),
  INVERSE: () => t('template.elseAlone', { else: '{{else}}' }),
  INVALID: () => t('template.badCharacter', { tag: '{{…}}' }),
  NUMBER: () => t('template.numberInPath'),
  CLOSE: () => t('template.missingBeforeClose'),
  CLOSE_UNESCAPED: () => t('template.missingBeforeClose'),
};

function grammarWords(message: string): string {
  const [, expected = '', got = ''] = /Expecting (.*), got '(\w+)'$/.exec(message) ?? [];
  if (got === 'CLOSE_UNESCAPED' && expected.includes("'CLOSE'")) {
    return t('template.threeOnlyClose', { three: '}}}', open: '{{{', two: '}}', one: '}' });
  }
  if (got === 'CLOSE' && expected.includes("'CLOSE_UNESCAPED'")) {
    return t('template.closedByThree', { open: '{{{', three: '}}}' });
  }
  return GRAMMAR_WORDS[got]?.() ?? t('template.notUnderstood');
}

/**
 * Finds the place that the parser's message shows with an arrow under an excerpt: up to twenty
 * characters before and after it, without their line breaks.
 */
function placeOfError(source: string, message: string): { line: number; column: number } {
  const [, line = '1', excerpt = '', dashes = ''] =
    /^Parse error on line (\d+):\n(.*)\n(-*)\^/.exec(message) ?? [];
  const before = excerpt.slice(0, dashes.length).replace(/^\.\.\./, '');
  const after = excerpt.slice(dashes.length).replace(/\.\.\.$/, '');
  const flat = (from: number, to: number) =>
    source.slice(Math.max(0, from), to).replaceAll('\n', '');
  let current = { line: 1, from: 0 };
  for (let at = 0; at <= source.length; at += 1) {
    if (source[at - 1] === '\n') current = { line: current.line + 1, from: at };
    if (current.line < Number(line)) continue;
    if (flat(at - 20, at) !== before || flat(at, at + 20) !== after) continue;
    return { line: current.line, column: at - current.from + 1 };
  }
  return { line: Number(line), column: 1 };
}
