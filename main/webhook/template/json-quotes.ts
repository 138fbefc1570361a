/**
 * Where the reader of a JSON text stands: between tokens, inside a string, or in a string right
 * after a backslash that takes the next character with it.
 */
export type JsonState = 'outside' | 'inside' | 'escaped';

/** Reads on through a stretch of JSON, so that a value's place in it is known. */
export function readJson(from: JsonState, text: string): JsonState {
  let state = from;
  for (const character of text) {
    if (state === 'escaped') state = 'inside';
    else if (character === '"') state = state === 'inside' ? 'outside' : 'inside';
    else if (character === '\\' && state === 'inside') state = 'escaped';
  }
  return state;
}
