import type { Words } from './word.ts';

/** Whether a text was written for Windows' cmd, which ends lines and escapes by `^`. */
export function isForCmd(source: string): boolean {
  return /\^[ \t]*\r?\n|\^"/.test(source);
}

/**
 * Splits a command as Windows does: cmd takes the carets away, and the program's start-up code
 * splits what is left (`\"` is a quote, other backslashes are themselves).
 * https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments
 */
export function splitCmd(source: string): Words {
  const { line, hasMore } = withoutCarets(source.trim());
  const texts: string[] = [];
  let text: string | null = null;
  let isQuoted = false;
  for (const [piece] of line.matchAll(/\\*"|\\+|[^]/g)) {
    if (!isQuoted && /^\s$/.test(piece)) {
      if (text !== null) texts.push(text);
      text = null;
      continue;
    }
    const slashes = piece.endsWith('"') ? piece.length - 1 : 0;
    if (!piece.endsWith('"')) text = (text ?? '') + piece;
    else text = (text ?? '') + '\\'.repeat(Math.floor(slashes / 2)) + (slashes % 2 ? '"' : '');
    if (piece.endsWith('"') && slashes % 2 === 0) isQuoted = !isQuoted;
  }
  if (text !== null) texts.push(text);
  return { words: texts.map((each) => ({ text: each, open: [] })), hasMore, isOpen: isQuoted };
}

/** The first command as cmd hands it on: inside of plain quotes a caret is itself. */
function withoutCarets(source: string): { readonly line: string; readonly hasMore: boolean } {
  let line = '';
  let isQuoted = false;
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const ended = /^\^[ \t]*\r?\n[ \t]*/.exec(rest)?.[0];
    // Outside of quotes a caret before a line's end takes the end away; a second one would be kept.
    if (ended !== undefined) {
      line += isQuoted ? '\n' : ' ';
      at += ended.length;
    } else if (!isQuoted && rest.startsWith('^')) {
      line += rest.charAt(1);
      at += 2;
    } else if (!isQuoted && /^[\r\n&|<>]/.test(rest)) {
      return { line, hasMore: rest.trim() !== '' };
    } else {
      if (rest.startsWith('"')) isQuoted = !isQuoted;
      line += rest.charAt(0);
      at += 1;
    }
  }
  return { line, hasMore: false };
}
