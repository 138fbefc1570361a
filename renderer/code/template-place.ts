/** What is being written inside a tag of a template. */
export interface TemplatePlace {
  /** The beginning of the name so far; may be empty. */
  readonly word: string;
  /** What the tag begins with: a block, its end, or neither. */
  readonly sigil: '#' | '/' | '';
  /** Whether the name is what the tag or a `(…)` in it calls or shows, not an argument. */
  readonly isFirst: boolean;
  /** Whether it stands in `(…)`, where only what gives a value is of use. */
  readonly isNested: boolean;
  /** What ends the tag. */
  readonly end: '}}' | '}}}';
  /** The blocks that are open here, the innermost first. */
  readonly openBlocks: readonly string[];
}

/** Where in a template the caret stands, from the text before it; null where no name can stand. */
export function templatePlace(before: string): TemplatePlace | null {
  const open = before.lastIndexOf('{{');
  const inside = before.slice(open + 2);
  const isTag = open !== -1 && before[open - 1] !== '\\';
  if (!isTag || inside.includes('}}') || /^~?!/.test(inside)) return null;
  const withoutTexts = inside.replace(/"[^"]*"|'[^']*'/g, '""');
  if (/["']/.test(withoutTexts.replaceAll('""', ''))) return null;
  const [, sigil = '', rest = ''] = /^~?([#/^&]?)\s*(.*)$/s.exec(withoutTexts) ?? [];
  const word = /[^\s(){}"'=|~]*$/.exec(rest)?.[0] ?? '';
  const earlier = rest.slice(0, rest.length - word.length).trimEnd();
  return {
    word,
    sigil: sigil === '#' || sigil === '/' ? sigil : '',
    isFirst: earlier === '' || earlier.endsWith('('),
    isNested: earlier.includes('('),
    end: before[open - 1] === '{' ? '}}}' : '}}',
    openBlocks: openBlocks(before.slice(0, open)),
  };
}

function openBlocks(text: string): readonly string[] {
  const open: string[] = [];
  for (const [, sigil, name = ''] of text.matchAll(/\{\{~?\s*([#/])\s*([^\s{}()~]+)/g)) {
    if (sigil === '#') open.unshift(name);
    else open.shift();
  }
  return open;
}
