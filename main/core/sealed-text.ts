import { escapeFor, type EscapeTarget } from './escape.ts';

/** The place of a secret in a rendered text: filled in at the moment of sending, and never stored. */
export interface SecretSlot {
  readonly secret: string;
  readonly escape: EscapeTarget;
}

/**
 * A rendered text whose secrets are still slots. Structured rather than marked, so that no value
 * that happens to look like a reference can ever be taken for one.
 */
export type SealedText = readonly (string | SecretSlot)[];

/** How a person sees it: each secret by its name. */
export function showSealed(text: SealedText): string {
  return text
    .map((part) => (typeof part === 'string' ? part : `{{secret "${part.secret}"}}`))
    .join('');
}

/** The names of the secrets that the text needs. */
export function secretsIn(text: SealedText): readonly string[] {
  return text.flatMap((part) => (typeof part === 'string' ? [] : [part.secret]));
}

/** Fills the slots. A name without a value is a bug: ask for `secretsIn` first. */
export function openSealed(text: SealedText, values: ReadonlyMap<string, string>): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return part;
      const value = values.get(part.secret);
      if (value === undefined) throw new Error(`openSealed: no value for "${part.secret}"`);
      return escapeFor(part.escape, value);
    })
    .join('');
}
