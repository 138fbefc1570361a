/** A shown text taken apart at its references to secrets. */
export type ReferencePart = string | { readonly secret: string };

const REFERENCE = /\{\{secret "([A-Za-z0-9._-]{1,100})"\}\}/;

/** Reads a text as `showSealed` writes it. A text that only looks like a reference is one here. */
export function splitReferences(text: string): readonly ReferencePart[] {
  // Splitting by a pattern with one group gives text and name in turn.
  return text
    .split(REFERENCE)
    .map((part, index) => (index % 2 === 0 ? part : { secret: part }))
    .filter((part) => part !== '');
}

/** The names that a shown text refers to, in their order. */
export function referencesIn(text: string): readonly string[] {
  return splitReferences(text).flatMap((part) => (typeof part === 'string' ? [] : [part.secret]));
}
