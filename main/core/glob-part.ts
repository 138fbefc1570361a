const special = /[\\^$.|+*?(){}[\]/-]/g;

/**
 * One name of a pattern as a regular expression with its slash before it, by the rules of Go's
 * filepath.Match (https://pkg.go.dev/path/filepath#Match); null where it cannot be read.
 */
export function globPart(part: string, isWindows: boolean): string | null {
  let [body, rest] = ['/', part];
  while (rest !== '') {
    const [sign = ''] = rest;
    const piece = sign === '[' ? readClass(rest, isWindows) : readSign(rest, isWindows);
    if (piece === null) return null;
    body += piece.body;
    rest = rest.slice(piece.length);
  }
  return body;
}

interface Piece {
  readonly body: string;
  /** Of what was read, in UTF-16 units. */
  readonly length: number;
}

function readSign(rest: string, isWindows: boolean): Piece | null {
  const sign = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  if (sign === '*') return { body: '[^/]*', length: 1 };
  if (sign === '?') return { body: '[^/]', length: 1 };
  if (sign !== '\\' || isWindows) return { body: escaped(sign), length: sign.length };
  const next = rest.charAt(1);
  return next === '' ? null : { body: escaped(next), length: 2 };
}

/** A class like `[a-z]` or `[^\]]`. */
function readClass(rest: string, isWindows: boolean): Piece | null {
  const member = isWindows ? '[^\\]-]' : '(?:\\\\.|[^\\]\\\\-])';
  const found = new RegExp(`^\\[(\\^?)((?:${member}(?:-${member})?)+)\\]`, 's').exec(rest);
  if (found === null) return null;
  const [whole, not = '', members = ''] = found;
  const ranges = [...members.matchAll(new RegExp(`(${member})(?:-(${member}))?`, 'gs'))];
  const bare = (sign: string): string => escaped(sign.length > 1 ? sign.slice(1) : sign);
  const body = ranges
    .filter(([, low = '', high]) => high === undefined || low <= high)
    .map(([, low = '', high]) => (high === undefined ? bare(low) : `${bare(low)}-${bare(high)}`))
    .join('');
  return { body: `[${not}${body}]`, length: whole.length };
}

function escaped(sign: string): string {
  return sign.replace(special, '\\$&');
}
