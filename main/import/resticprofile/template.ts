import { endsInJsonString } from '../../core/ends-in-json-string.ts';

/** What stands behind a variable of the profile's own environment: its value, or its secret's name. */
export type Known = { readonly value: string } | { readonly secret: string };

/** A text of resticprofile as a Handlebars template. */
export interface Translated {
  readonly template: string;
  /** Variables that have no value here and are left empty. */
  readonly unknown: readonly string[];
  /** Whether every value stands inside a JSON string, where JSON's escaping is right for it. */
  readonly fitsJson: boolean;
}

/** Literal text, or the inside of a mustache. */
type Piece = { readonly text: string } | { readonly expression: string };

const RUN_VARIABLES = new Set([
  'PROFILE_NAME',
  'PROFILE_COMMAND',
  'ERROR',
  'ERROR_COMMANDLINE',
  'ERROR_EXIT_CODE',
  'ERROR_STDERR',
]);

/** What Go's os.Expand takes for a variable: `${NAME}`, `$NAME`, and the shell's special ones such as `$$`. */
const VARIABLE = /\$(?:\{([^}]*)\}|([A-Za-z0-9_]+)|([*#$@!?-]))/g;

/**
 * Translates the variables of a `url` or `body`, so that a hook says in Bellhop what it said in
 * resticprofile. `$$` is a dollar sign; everything else comes out of Handlebars byte for byte.
 */
export function translate(text: string, environment: ReadonlyMap<string, Known>): Translated {
  const pieces: Piece[] = [];
  const unknown: string[] = [];
  let end = 0;
  for (const match of text.matchAll(VARIABLE)) {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    pieces.push({ text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const piece = pieceFor(name, environment);
    if (piece === null) unknown.push(name);
    else pieces.push(piece);
  }
  const joined = joinTexts([...pieces, { text: text.slice(end) }]);
  return { template: writePieces(joined), unknown, fitsJson: standInStrings(joined) };
}

/** A text that Handlebars gives back as it is, whatever braces are in it. */
export function verbatim(text: string): string {
  return writePieces([{ text }]);
}

function pieceFor(name: string, environment: ReadonlyMap<string, Known>): Piece | null {
  if (name === '$') return { text: '$' };
  if (RUN_VARIABLES.has(name)) return { expression: name };
  const known = environment.get(name);
  if (known === undefined) return null;
  return 'value' in known ? { text: known.value } : { expression: `secret "${known.secret}"` };
}

function joinTexts(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if ('text' in piece && last !== undefined && 'text' in last) {
      joined[joined.length - 1] = { text: last.text + piece.text };
    } else if (!('text' in piece) || piece.text !== '') joined.push(piece);
  }
  return joined;
}

/**
 * A brace or a backslash that touches a mustache would change its meaning, so a space is put between
 * them which `~` takes away again.
 */
function writePieces(pieces: readonly Piece[]): string {
  return pieces
    .map((piece, index) => {
      if ('text' in piece) return escapeBraces(piece.text);
      const [before, after] = [pieces[index - 1], pieces[index + 1]];
      const touchesLeft = before !== undefined && 'text' in before && /[{\\]$/.test(before.text);
      const touchesRight = after !== undefined && 'text' in after && after.text.startsWith('}');
      return `${touchesLeft ? ' {{~' : '{{'}${piece.expression}${touchesRight ? '~}} ' : '}}'}`;
    })
    .join('');
}

/** `\{{` is Handlebars' escape; a backslash of the text itself is kept apart from it by an empty comment. */
function escapeBraces(text: string): string {
  return text.replace(/(\\*)\{\{/g, (_, backslashes: string) =>
    backslashes === '' ? '\\{{' : `${backslashes} {{~!}}\\{{`,
  );
}

function standInStrings(pieces: readonly Piece[]): boolean {
  let before = '';
  for (const piece of pieces) {
    if ('text' in piece) before += piece.text;
    else if (!endsInJsonString(before)) return false;
  }
  return true;
}
