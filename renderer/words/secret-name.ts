/**
 * A text as a piece of a secret's name: lower-case letters, digits and single hyphens. One that has no
 * Latin letter gets digits of its own, so that two of them are told apart.
 */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  if (slug !== '') return slug;
  return text.trim() === '' ? 'unnamed' : `name-${checksumOf(text)}`;
}

/** FNV-1a of 32 bits: http://www.isthe.com/chongo/tech/comp/fnv */
function checksumOf(text: string): string {
  const sum = [...new TextEncoder().encode(text)].reduce(
    (hash, byte) => Math.imul(hash ^ byte, 0x01_00_01_93) >>> 0,
    0x81_1c_9d_c5,
  );
  return sum.toString(36);
}

/** How a template refers to a secret. */
export function secretReference(name: string): string {
  return `{{secret "${name}"}}`;
}

/** The secret that a template consists of, or null where it is anything else. */
export function readSecretReference(template: string): string | null {
  return /^\s*\{\{\s*secret\s+"([^"]+)"\s*\}\}\s*$/.exec(template)?.[1] ?? null;
}

/** Every secret that a text refers to, each once. */
export function secretsIn(text: string): readonly string[] {
  const names = [...text.matchAll(/\{\{\s*secret\s+"([^"]+)"\s*\}\}/g)].map((match) => match[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** A piece of a text that may refer to secrets. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'secret'; readonly name: string };

/** A text cut at its references to secrets, so that each can be shown as a lock. */
export function splitAtReferences(text: string): readonly TextPart[] {
  // A pattern with one group: every odd piece is a secret's name.
  return text
    .split(/\{\{\s*secret\s+"([^"]+)"\s*\}\}/)
    .map((piece, index): TextPart =>
      index % 2 === 1 ? { kind: 'secret', name: piece } : { kind: 'text', text: piece },
    )
    .filter((part) => part.kind === 'secret' || part.text !== '');
}
