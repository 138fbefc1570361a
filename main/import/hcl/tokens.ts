import { t } from '../../../words/t.ts';
import { HclFault } from './fault.ts';
import { readHeredoc } from './heredoc.ts';
import { matchAt } from './match-at.ts';
import { readNumber } from './numbers.ts';
import { readQuoted } from './quoted.ts';

const MARKS = ['{', '}', '[', ']', ',', '='] as const;

type Mark = (typeof MARKS)[number];

/** A piece of HCL: `start` and `end` are offsets in the text. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'name' | 'quoted'; readonly text: string }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean }
  | { readonly kind: Mark | 'end' }
);

const BLANK = /[ \t\r\n]+/y;
const NAME = /[\p{L}_][\p{L}\p{Nd}_.-]*/uy;

/** The first token at or after an offset, with blanks and comments passed over. */
export function tokenAt(text: string, from: number): Token {
  const start = passBlanks(text, from);
  const first = text[start];
  if (first === undefined) return { kind: 'end', start, end: start };
  const mark = MARKS.find((each) => each === first);
  if (mark !== undefined) return { kind: mark, start, end: start + 1 };
  if (first === '"') return { kind: 'quoted', start, ...readQuoted(text, start) };
  if (first === '<') return { kind: 'scalar', start, ...readHeredoc(text, start) };
  if (/[-.\d]/.test(first)) return { kind: 'scalar', start, ...readNumber(text, start) };
  return readName(text, start);
}

function readName(text: string, start: number): Token {
  const name = matchAt(NAME, text, start)?.[0];
  if (name === undefined) throw new HclFault(t('failuresStore.outOfPlace'), start);
  const place = { start, end: start + name.length };
  return name === 'true' || name === 'false'
    ? { kind: 'scalar', value: name === 'true', ...place }
    : { kind: 'name', text: name, ...place };
}

function passBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    at += matchAt(BLANK, text, at)?.[0].length ?? 0;
    const end = endOfComment(text, at);
    if (end === at) return at;
    at = end;
  }
}

/** The same offset where no comment begins. */
function endOfComment(text: string, at: number): number {
  if (text.startsWith('/*', at)) {
    const close = text.indexOf('*/', at + 2);
    if (close === -1) throw new HclFault(t('hcl.commentOpen'), at);
    return close + 2;
  }
  if (!text.startsWith('#', at) && !text.startsWith('//', at)) return at;
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline;
}
