import { t } from '../../../words/t.ts';
import { HclFault } from './fault.ts';
import { matchAt } from './match-at.ts';

const OPENING = /<<(-?)([\p{L}\p{Nd}_]+)\n/uy;

/**
 * Reads a text that begins behind the line of `<<NAME` and ends before a line with that name. With
 * `<<-NAME` the last line's indent is taken from all lines, unless one has less.
 */
export function readHeredoc(
  text: string,
  start: number,
): { readonly value: string; readonly end: number } {
  const [opening, dash, name] = matchAt(OPENING, text, start) ?? [];
  if (opening === undefined || name === undefined) {
    throw new HclFault(t('hcl.heredocName'), start);
  }
  const from = start + opening.length;
  const last = closingLine(text, from, name);
  if (last === null) {
    throw new HclFault(t('hcl.heredocOpen'), start);
  }
  const body = text.slice(from, last.end - name.length);
  return { value: dash === '-' ? withoutIndent(body) : body, end: last.end };
}

/** The end of the line that holds nothing but this name, which may be indented. */
function closingLine(text: string, from: number, name: string): { readonly end: number } | null {
  let at = from;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    if (text.slice(at, end).trimStart() === name) return { end };
    at = end + 1;
  }
  return null;
}

/** The body's last line is the closing line's indent. */
function withoutIndent(body: string): string {
  const lines = body.split('\n');
  const indent = lines.at(-1) ?? '';
  return lines.every((line) => line.startsWith(indent))
    ? lines.map((line) => line.slice(indent.length)).join('\n')
    : body.slice(0, body.length - indent.length);
}
