import { readJson, type JsonState } from '../template/json-quotes.ts';
import { placeFor, writeAt, type TemplateTarget } from '../template/place.ts';
import type { FieldValues } from './read-fields.ts';

/**
 * Puts the fields of a recipe into one of its templates.
 *
 * `<<key>>` is the value as a text, written for the place where it stands as a variable would be
 * (inside a string of JSON, encoded in a URL, …); braces in it mean nothing to Handlebars. `<<<key>>>`
 * is the value as a piece of template, just as it was filled in: addresses, numbers of JSON, or a
 * template that the user may write. A `/` at its end is not doubled by one behind it.
 *
 * A secret's field becomes `{{secret "NAME"}}`, and with three brackets `{{{secret "NAME"}}}`, which
 * a URL takes unencoded.
 */
export function expandTemplate(
  source: string,
  target: TemplateTarget,
  values: FieldValues,
): string {
  let state: JsonState = 'outside';
  const pieces: Piece[] = [];
  for (const token of source.split(TOKENS).filter((each) => each !== '')) {
    const placeholder = PLACEHOLDER.exec(token)?.groups;
    if (placeholder === undefined || token.startsWith('{{')) {
      if (target === 'json' && !token.startsWith('{{')) state = readJson(state, token);
      pieces.push({ kind: 'template', text: token });
    } else {
      const { raw, plain } = placeholder;
      pieces.push(pieceOf(raw ?? plain ?? '', raw !== undefined, { target, state, values }));
    }
  }
  return pieces.map((piece, index) => joined(piece, pieces[index + 1]?.text ?? '')).join('');
}

/** The keys of the fields that a template needs. */
export function fieldsIn(source: string): readonly string[] {
  return [...source.matchAll(new RegExp(PLACEHOLDER, 'g'))].map(
    ({ groups }) => groups?.['raw'] ?? groups?.['plain'] ?? '',
  );
}

const PLACEHOLDER = /<<<(?<raw>\w+)>>>|<<(?<plain>\w+)>>/;
/** Handlebars' own tags and our placeholders; what is between them is text. */
const TOKENS = /(\{\{[^]*?\}\}+|<<<\w+>>>|<<\w+>>)/;

interface Piece {
  readonly kind: 'template' | 'text' | 'raw';
  readonly text: string;
}

interface Position {
  readonly target: TemplateTarget;
  readonly state: JsonState;
  readonly values: FieldValues;
}

function pieceOf(key: string, raw: boolean, { target, state, values }: Position): Piece {
  const field = values.get(key);
  if (field === undefined) throw new Error(`expandTemplate: there is no field "${key}"`);
  if (field.secret) {
    const reference = `{{secret "${field.value}"}}`;
    return { kind: 'template', text: raw ? `{${reference}}` : reference };
  }
  if (raw) return { kind: 'raw', text: field.value };
  const place = placeFor(target, false, state !== 'outside');
  return { kind: 'text', text: withoutTags(writeAt(place, field.value)) };
}

/** A text that Handlebars leaves as it is. A backslash before a tag would be taken for its escape. */
function withoutTags(text: string): string {
  return text.replace(
    /(\\*)\{/g,
    (_, backslashes: string) => `${doubledEnd(backslashes)}{{default "{"}}`,
  );
}

function joined({ kind, text }: Piece, next: string): string {
  if (kind === 'raw' && next.startsWith('/')) return text.replace(/\/+$/, '');
  return kind === 'text' && next.startsWith('{{') ? doubledEnd(text) : text;
}

/** Handlebars takes one backslash away from those that stand before a tag. */
function doubledEnd(text: string): string {
  return text.endsWith('\\') ? `${text}\\` : text;
}
