type WrittenPlace = 'json' | 'url' | 'html';

/**
 * A text that is already written for a place, as `json`, `urlencode` and `html` give it, so that it is not
 * written a second time there. Anywhere else it is a text like any other.
 */
export class Written {
  readonly place: WrittenPlace;
  readonly text: string;

  constructor(place: WrittenPlace, text: string) {
    this.place = place;
    this.text = text;
  }
}

/** A value as plain text: nothing for null, lists with commas as in Handlebars, objects as JSON. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Written) return value.text;
  if (Array.isArray(value)) return value.map(textOf).join(',');
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return jsonOf(value);
}

/** A value as JSON, on one line; `null` where there is none. */
export function jsonOf(value: unknown): string {
  if (value instanceof Written) return value.place === 'json' ? value.text : jsonOf(value.text);
  return JSON.stringify(value) ?? 'null';
}
