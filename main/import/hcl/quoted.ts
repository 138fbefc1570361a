import { t } from '../../../words/t.ts';
import { HclFault } from './fault.ts';
import { matchAt } from './match-at.ts';

/** A text and the offset behind it. */
interface Piece {
  readonly text: string;
  readonly end: number;
}

const PLAIN = /[^"\\$\n]+/y;
const BRACE = /[{}]/g;
const ESCAPE =
  /\\(?:([abfnrtv\\"])|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{3}))/y;

const LETTERS: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const LAST_BYTE = 0x7f;
const LAST_CHARACTER = 0x10_ff_ff;

/**
 * Reads a text in quotes. What stands between `${` and `}` is left as it is, with its quotes and
 * backslashes, as HCL does: it is resticprofile's to fill in.
 */
export function readQuoted(text: string, start: number): Piece {
  const pieces: string[] = [];
  let at = start + 1;
  while (text[at] !== '"') {
    if (at >= text.length || text[at] === '\n') {
      throw new HclFault(t('hcl.quoteOpen'), start);
    }
    const piece = readPiece(text, at);
    pieces.push(piece.text);
    at = piece.end;
  }
  return { text: pieces.join(''), end: at + 1 };
}

function readPiece(text: string, at: number): Piece {
  if (text[at] === '\\') return readEscape(text, at);
  if (text.startsWith('${', at)) return readInterpolation(text, at);
  const plain = matchAt(PLAIN, text, at)?.[0] ?? '$';
  return { text: plain, end: at + plain.length };
}

function readInterpolation(text: string, start: number): Piece {
  let depth = 1;
  BRACE.lastIndex = start + 2;
  while (depth > 0) {
    const brace = BRACE.exec(text)?.[0];
    if (brace === undefined) throw new HclFault(t('hcl.interpolationOpen'), start);
    depth += brace === '{' ? 1 : -1;
  }
  return { text: text.slice(start, BRACE.lastIndex), end: BRACE.lastIndex };
}

function readEscape(text: string, at: number): Piece {
  const [all = '', letter, byte, short, long, octal] = matchAt(ESCAPE, text, at) ?? [];
  if (letter !== undefined) return { text: LETTERS[letter] ?? letter, end: at + all.length };
  const hex = byte ?? short ?? long;
  const code = hex === undefined ? parseInt(octal ?? '', 8) : parseInt(hex, 16);
  const isByte = byte !== undefined || octal !== undefined;
  if (all === '' || !isCharacter(code) || (isByte && code > LAST_BYTE)) {
    throw new HclFault(t('hcl.backslash'), at);
  }
  return { text: String.fromCodePoint(code), end: at + all.length };
}

/** Half of a surrogate pair is none. */
function isCharacter(code: number): boolean {
  return code <= LAST_CHARACTER && (code < 0xd8_00 || code > 0xdf_ff);
}
