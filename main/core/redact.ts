import { toBase64 } from './base64.ts';
import { escapeFor } from './escape.ts';

/** What stands where a secret stood. */
export const MASK = '•••';

/** Takes the secrets out of a text. */
export type Redact = (text: string) => string;

/** Leaves every text as it is: for places where no secret has been opened. */
export const redactNothing: Redact = (text) => text;

/**
 * Makes a function that masks the given values in every form in which they could come back: raw,
 * URL-encoded, JSON- and HTML-escaped, in hex, and base64 at each of its three alignments (as in
 * `user:password`); and each of these once more, as in a JSON answer that quotes the request.
 */
export function redactor(values: Iterable<string>): Redact {
  const forms = new Set<string>();
  for (const value of values) for (const form of formsOf(value)) forms.add(form);
  if (forms.size === 0) return redactNothing;
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(escapeRegExp).join('|'), 'g');
  return (text) => text.replace(pattern, MASK);
}

const ENCODED_FORMS_FROM = 4;

function formsOf(value: string): readonly string[] {
  if (value === '') return [];
  const bare = [value, value.trim(), escapeFor('header', value), ...jsonForms(value)];
  const isLong = value.length >= ENCODED_FORMS_FROM;
  const sent = isLong
    ? [...bare, ...urlForms(value.toWellFormed()), htmlForm(value), latinForm(value)]
    : bare;
  const told = [...new Set(sent)].filter((form) => form.trim() !== '');
  return isLong ? told.flatMap((form) => [form, ...wrappedForms(form)]) : told;
}

/** A receiver that repeats what it was sent puts it into a text of its own, encoded once more. */
function wrappedForms(form: string): readonly string[] {
  return [
    ...jsonForms(form),
    ...urlForms(form.toWellFormed()),
    htmlForm(form),
    ...base64Forms(form),
    hexForm(form),
    hexForm(form).toUpperCase(),
  ];
}

/** The bytes of UTF-8 as a server shows them that takes headers for Latin-1. */
function latinForm(value: string): string {
  const bytes = [...new TextEncoder().encode(value)];
  return bytes.map((byte) => String.fromCharCode(byte)).join('');
}

function hexForm(value: string): string {
  const bytes = [...new TextEncoder().encode(value)];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** As a string of JSON: the usual way, PHP's with `\/`, and Python's without letters beyond ASCII. */
function jsonForms(value: string): readonly string[] {
  const usual = escapeFor('json-string', value);
  const ascii = (text: string) =>
    text.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const php = usual.replaceAll('/', '\\/');
  return [usual, php, ascii(usual), ascii(php)];
}

/** As part of a URL: by browsers, by the stricter RFC 3986, by forms, and put in as a path. */
function urlForms(value: string): readonly string[] {
  const usual = encodeURIComponent(value);
  const strict = usual.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const forms = [usual, strict, usual.replaceAll('%20', '+'), strict.replaceAll('%20', '+')];
  const path = encodeURI(value);
  return [...forms, path].flatMap((form) => [
    form,
    form.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
  ]);
}

/** As in a page that says `Cannot GET /?token=…`. */
function htmlForm(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The middle of the value's base64 at offsets 0, 1 and 2, in both alphabets. */
function base64Forms(value: string): readonly string[] {
  const bytes = new TextEncoder().encode(value);
  const forms = [0, 1, 2].map((offset) => {
    const padded = new Uint8Array(offset + bytes.length);
    padded.set(bytes, offset);
    const text = toBase64(padded);
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor(((offset + bytes.length) * 8) / 6);
    return text.slice(from, to);
  });
  return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
