import type { Word, Words } from './word.ts';

/** A word in the making. */
interface Draft {
  text: string;
  open: string[];
}

/** Where the reader stands in the command. */
interface Reading {
  readonly source: string;
  at: number;
  draft: Draft | null;
  readonly words: Word[];
}

/**
 * Splits the first command of a text as a POSIX shell does, with `$'…'` as bash has it. Nothing is
 * expanded: what only a shell could fill in is named beside the word.
 */
export function splitPosix(source: string): Words {
  const reading: Reading = { source, at: 0, draft: null, words: [] };
  while (reading.at < source.length) {
    const rest = source.slice(reading.at);
    const blank = /^(?:[ \t]|\\\r?\n|`\r?\n)+/.exec(rest)?.[0];
    const comment = reading.draft === null ? /^#[^\n]*/.exec(rest)?.[0] : undefined;
    if (blank !== undefined) {
      reading.at += blank.length;
      // A broken line alone separates nothing.
      if (/[ \t`]/.test(blank)) endWord(reading);
    } else if (comment !== undefined) {
      reading.at += comment.length;
    } else if (/^\r?\n/.test(rest) && reading.words.length === 0 && reading.draft === null) {
      reading.at += 1;
    } else if (/^[\r\n;&|<>()]/.test(rest)) {
      endWord(reading);
      return { words: reading.words, hasMore: rest.trim() !== '', isOpen: false };
    } else if (!readPiece(reading)) {
      return { words: reading.words, hasMore: false, isOpen: true };
    }
  }
  endWord(reading);
  return { words: reading.words, hasMore: false, isOpen: false };
}

function endWord(reading: Reading): void {
  if (reading.draft !== null) reading.words.push(reading.draft);
  reading.draft = null;
}

/** Reads a quoted string or one character; false where a quote is never closed. */
function readPiece(reading: Reading): boolean {
  const rest = reading.source.slice(reading.at);
  reading.draft ??= { text: '', open: [] };
  if (rest.startsWith("$'")) return readQuoted(reading, /^\$'((?:[^'\\]|\\[^])*)'/, ansiText);
  if (rest.startsWith("'")) return readQuoted(reading, /^'([^']*)'/, (inside) => inside);
  if (rest.startsWith('"')) return readDouble(reading, reading.draft);
  if (rest.startsWith('\\')) {
    reading.draft.text += rest.charAt(1);
    reading.at += 2;
    return true;
  }
  readPlain(reading, reading.draft);
  return true;
}

function readQuoted(
  reading: Reading,
  pattern: RegExp,
  textOf: (inside: string) => string,
): boolean {
  const match = pattern.exec(reading.source.slice(reading.at));
  if (match === null || reading.draft === null) return false;
  reading.draft.text += textOf(match[1] ?? '');
  reading.at += match[0].length;
  return true;
}

function readDouble(reading: Reading, draft: Draft): boolean {
  reading.at += 1;
  while (reading.at < reading.source.length) {
    const rest = reading.source.slice(reading.at);
    if (rest.startsWith('"')) {
      reading.at += 1;
      return true;
    }
    const escaped = /^\\(?:([$`"\\])|\r?\n)/.exec(rest);
    if (escaped === null) {
      readPlain(reading, draft);
    } else {
      draft.text += escaped[1] ?? '';
      reading.at += escaped[0].length;
    }
  }
  return false;
}

/** Bounded, so that a text full of beginnings is not read to its end for each of them. */
const EXPANSION =
  /^(?:\$\{[^}]{0,200}\}|\$\([^)]{0,200}\)|\$[A-Za-z_]\w{0,200}|\$[\d@*#?!$-]|`[^`]{0,200}`)/;

/** What means nothing to a shell, inside of quotes and outside. */
const ORDINARY = /^[\w./:=,@%+{}[\]-]+/;

/** What means nothing to the shell, or one expansion, which stays as it is written. */
function readPlain(reading: Reading, draft: Draft): void {
  const rest = reading.source.slice(reading.at);
  const expansion = EXPANSION.exec(rest)?.[0];
  const piece = expansion ?? ORDINARY.exec(rest)?.[0] ?? rest.charAt(0);
  if (expansion !== undefined) draft.open.push(expansion);
  draft.text += piece;
  reading.at += piece.length;
}

const ANSI =
  /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|([0-7]{1,3})|c([^])|([^]))/g;

const LETTERS: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The text of `$'…'`. */
function ansiText(inside: string): string {
  return inside.replace(ANSI, (whole: string, ...found: (string | undefined)[]) => {
    const [hex, short, long, octal, control, letter] = found;
    const digits = hex ?? short ?? long;
    if (digits !== undefined) return character(Number.parseInt(digits, 16));
    if (octal !== undefined) return character(Number.parseInt(octal, 8) & 0xff);
    if (control !== undefined) return character(control.charCodeAt(0) & 0x1f);
    const plain = letter ?? '';
    if (/['"\\?]/.test(plain)) return plain;
    return LETTERS[plain] ?? whole;
  });
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
