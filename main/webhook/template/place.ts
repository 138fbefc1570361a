import { escapeFor, type EscapeTarget } from '../../core/escape.ts';
import { jsonOf, textOf, Written } from './written.ts';

/** What a template renders to, which decides how its values are written. */
export type TemplateTarget = 'json' | 'text' | 'html' | 'form' | 'url' | 'header';

/**
 * Where a value stands. `url-raw` is `{{{…}}}` in a URL: its reserved characters (`/ ? & = # %`)
 * stay, those that no URL may hold are percent-encoded.
 */
export type Place = EscapeTarget | 'url-raw';

/** Writes a value so that it cannot leave its place. Always a string: Handlebars adds up numbers. */
export function writeAt(place: Place, value: unknown): string {
  switch (place) {
    case 'json-value':
      return jsonOf(value);
    case 'url':
      if (value instanceof Written && value.place === 'url') return value.text;
      return escapeFor('url', textOf(value));
    case 'url-raw':
      return textOf(value)
        .toWellFormed()
        .replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, encodeURIComponent);
    case 'form':
      if (value instanceof Written && value.place === 'url') return value.text;
      return escapeFor('form', textOf(value));
    case 'html':
      if (value instanceof Written && value.place === 'html') return value.text;
      return escapeFor('html', textOf(value));
    case 'json-string':
    case 'header':
    case 'text':
      return escapeFor(place, textOf(value));
  }
}

/**
 * The place of a value in a template for the target. `raw` is `{{{…}}}`: as it is, but a header
 * stays one line. `quoted` tells whether it stands inside a string of JSON.
 */
export function placeFor(target: TemplateTarget, raw: boolean, quoted: boolean): Place {
  switch (target) {
    case 'json':
      if (raw) return 'text';
      return quoted ? 'json-string' : 'json-value';
    case 'url':
      return raw ? 'url-raw' : 'url';
    case 'header':
      return 'header';
    case 'html':
    case 'form':
      return raw ? 'text' : target;
    case 'text':
      return 'text';
  }
}

/** The same place for a secret. A raw one in a URL is put in as it is, as Slack's paths need it. */
export function secretEscape(place: Place): EscapeTarget {
  return place === 'url-raw' ? 'text' : place;
}
