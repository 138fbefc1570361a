import type { SecretUse } from './secret-uses.ts';

/** The secrets whose name, or a user's, holds the text in any case; all for an empty one. */
export function narrowSecrets(all: readonly SecretUse[], text: string): readonly SecretUse[] {
  const sought = text.trim().toLowerCase();
  return all.filter(({ name, usedBy }) =>
    [name, ...usedBy].some((each) => each.toLowerCase().includes(sought)),
  );
}
