import { t } from '../../../words/t.ts';
import { maxDepth, tableOf, type Plain, type Table } from '../plain-values.ts';
import { HclFault } from './fault.ts';
import { startSection, type SectionEntries } from './section-entries.ts';
import { tokenAt, type Token } from './tokens.ts';

/** A text read, or what is wrong with it (a part of a sentence) and at which offset. */
export type ParsedHcl =
  | { readonly ok: true; readonly value: Table }
  | { readonly ok: false; readonly what: string; readonly position: number };

/** Where the reading is: the token that comes next. */
interface Cursor {
  readonly text: string;
  next: Token;
}

/**
 * Reads version 1 of HCL, which resticprofile takes, and only what can be read in one way. Lines end
 * with "\n": a "\r" before it would become a part of texts. Never throws, whatever the text is.
 */
export function parseHcl(text: string): ParsedHcl {
  try {
    const cursor: Cursor = { text, next: tokenAt(text, 0) };
    const section = startSection();
    while (!comes(cursor, 'end')) readStatement(cursor, section, 0);
    return { ok: true, value: section.toTable() };
  } catch (error) {
    if (error instanceof HclFault) {
      return { ok: false, what: error.message, position: error.position };
    }
    throw error;
  }
}

function take(cursor: Cursor): Token {
  const token = cursor.next;
  cursor.next = tokenAt(cursor.text, token.end);
  return token;
}

function comes(cursor: Cursor, kind: Token['kind']): boolean {
  return cursor.next.kind === kind;
}

/** `key = value`, `key { … }` or `key "label" { … }`, and a comma behind it if there is one. */
function readStatement(cursor: Cursor, section: SectionEntries, depth: number): void {
  const { start } = cursor.next;
  const [key, ...labels] = readKeys(cursor, depth);
  const sign = cursor.next;
  if (sign.kind !== '{' && (sign.kind !== '=' || labels.length > 0)) {
    throw new HclFault(labels.length > 0 ? t('hcl.afterLabels') : t('hcl.afterKey'), sign.start);
  }
  if (sign.kind === '=') take(cursor);
  const value = readValue(cursor, depth + labels.length);
  const labelled = labels.reduceRight((inner, label) => tableOf([[label, inner]]), value);
  if (!section.add(key, labelled)) {
    throw new HclFault(t('hcl.keyTwice'), start);
  }
  if (comes(cursor, ',')) take(cursor);
}

function readKeys(cursor: Cursor, depth: number): readonly [string, ...string[]] {
  const first = take(cursor);
  if (!isKey(first)) throw new HclFault(wrongKey(first), first.start);
  const keys: [string, ...string[]] = [first.text];
  while (isKey(cursor.next)) {
    if (depth + keys.length > maxDepth) throw tooDeep(cursor.next);
    keys.push(cursor.next.text);
    take(cursor);
  }
  return keys;
}

type Key = Extract<Token, { readonly text: string }>;

function isKey(token: Token): token is Key {
  return token.kind === 'name' || token.kind === 'quoted';
}

function wrongKey({ kind }: Token): string {
  if (kind === 'scalar') return t('hcl.keyNeedsQuotes');
  return kind === '}' ? t('hcl.closesNothing') : t('hcl.keyExpected');
}

function readValue(cursor: Cursor, depth: number): Plain {
  const token = take(cursor);
  switch (token.kind) {
    case 'quoted':
      return token.text;
    case 'scalar':
      return token.value;
    case '{':
      return readSection(cursor, token, depth + 1);
    case '[':
      return readList(cursor, token, depth + 1);
    case 'name':
      throw new HclFault(t('hcl.noQuotes'), token.start);
    default:
      throw new HclFault(t('hcl.valueExpected'), token.start);
  }
}

function readSection(cursor: Cursor, opening: Token, depth: number): Table {
  if (depth > maxDepth) throw tooDeep(opening);
  const section = startSection();
  while (!comes(cursor, '}')) {
    if (comes(cursor, 'end')) {
      throw new HclFault(t('hcl.sectionOpen'), opening.start);
    }
    readStatement(cursor, section, depth);
  }
  take(cursor);
  return section.toTable();
}

function readList(cursor: Cursor, opening: Token, depth: number): readonly Plain[] {
  if (depth > maxDepth) throw tooDeep(opening);
  const items: Plain[] = [];
  while (!comes(cursor, ']')) {
    if (comes(cursor, 'end')) throw new HclFault(t('hcl.listOpen'), opening.start);
    items.push(readValue(cursor, depth));
    if (comes(cursor, ',')) take(cursor);
    else if (!comes(cursor, ']') && !comes(cursor, 'end')) {
      throw new HclFault(t('hcl.commaExpected'), cursor.next.start);
    }
  }
  take(cursor);
  return items;
}

function tooDeep(token: Token): HclFault {
  return new HclFault(t('failuresStore.nestedTooDeeply'), token.start);
}
