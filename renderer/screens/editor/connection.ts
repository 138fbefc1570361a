import type { WindowApi } from '../../../preload/contract/api.ts';
import type { Result } from '../../../preload/contract/result.ts';
import type { RepositoryProbe } from '../../../preload/contract/snapshot.ts';
import type { FilledRepository } from './repository-form.ts';
import { fillVault } from './save.ts';

/** What a look at a repository found. */
export interface Connection {
  /** The names of the secrets that were put into the vault for it, and stay there. */
  readonly stored: readonly string[];
  readonly found: Result<RepositoryProbe>;
}

/**
 * Looks whether there is a repository and whether it opens. What was typed in secret goes into the vault
 * first, as restic gets it from there. What would replace a stored secret goes in under another name and
 * is taken out again: nobody may know the old one, and a try must not lose it. The answer is a failure
 * only where the vault cannot be used.
 */
export async function lookAtRepository(
  api: Pick<WindowApi, 'repositories' | 'secrets'>,
  { access, secrets, generated }: FilledRepository,
): Promise<Result<Connection>> {
  const known = await api.secrets.list();
  if (!known.ok) return known;
  const isKnown = (name: string): boolean => known.value.includes(name);
  const replacing = secrets.map(({ name }) => name).filter(isKnown);
  const nameOf = (name: string): string => (replacing.includes(name) ? onTrial(name) : name);
  try {
    const stored = await fillVault(api, {
      secrets: secrets.map(({ name, value }) => ({ name: nameOf(name), value })),
      generated,
    });
    if (!stored.ok) return stored;
    const found = await api.repositories.probe(renamed(access, nameOf));
    const fresh = [...secrets.map(({ name }) => name), ...generated];
    return { ok: true, value: { stored: fresh.filter((name) => !isKnown(name)), found } };
  } finally {
    for (const name of replacing) await api.secrets.remove(onTrial(name));
  }
}

/** A secret's name has 100 characters at most. */
function onTrial(name: string): string {
  return `${name.slice(0, 94)}-trial`;
}

function renamed(
  access: FilledRepository['access'],
  nameOf: (name: string) => string,
): FilledRepository['access'] {
  return {
    ...access,
    passwordSecret: nameOf(access.passwordSecret),
    environment: access.environment.map((entry) =>
      'secret' in entry ? { ...entry, secret: nameOf(entry.secret) } : entry,
    ),
  };
}
