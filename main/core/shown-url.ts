import { splitReferences, type ReferencePart } from './secret-references.ts';

/**
 * A shown URL as it goes on the wire: what URLs must escape is escaped, as the sender's `URL` does
 * it, and there is no fragment. References to secrets stay as they are.
 */
export function wireUrl(shown: string): readonly ReferencePart[] {
  const parts = splitReferences(shown);
  const mark = unusedMark(shown);
  const secrets: ReferencePart[] = [];
  const shape = parts
    .map((part) => {
      if (typeof part === 'string') return part;
      return `${mark}${String(secrets.push(part) - 1)}-`;
    })
    .join('');
  if (!URL.canParse(shape)) return parts;
  const [written = ''] = new URL(shape).toString().split('#');
  return written
    .split(new RegExp(`${mark}(\\d+)-`))
    .map((part, index) => (index % 2 === 0 ? part : (secrets[Number(part)] ?? part)))
    .filter((part) => part !== '');
}

/** A word of letters that does not occur in the text, so that it can be found again. */
function unusedMark(text: string): string {
  let mark = 'secret';
  while (text.includes(mark + mark)) mark += 'x';
  return mark + mark;
}
