import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { secretsIn } from '../../words/secret-name.ts';

/** A secret's name, whether the vault holds it, and what would stop without it. */
export interface SecretUse {
  readonly name: string;
  readonly isStored: boolean;
  readonly usedBy: readonly string[];
}

/** Every secret that is stored or referred to, by name. Values are never known here. */
export function secretUses(
  stored: readonly string[],
  profiles: readonly ProfileSummary[],
): readonly SecretUse[] {
  const uses = new Map<string, string[]>(stored.map((name) => [name, []]));
  for (const { name, user } of profiles.flatMap(usesOf)) {
    const users = uses.get(name) ?? [];
    if (!users.includes(user)) users.push(user);
    uses.set(name, users);
  }
  return [...uses]
    .map(([name, usedBy]) => ({ name, isStored: stored.includes(name), usedBy }))
    .toSorted((a, b) => Number(a.isStored) - Number(b.isStored) || a.name.localeCompare(b.name));
}

interface Use {
  readonly name: string;
  readonly user: string;
}

function usesOf({ profile, repository }: ProfileSummary): readonly Use[] {
  const environment = repository.environment.flatMap((entry) =>
    'secret' in entry ? [{ name: entry.secret, user: `${profile.name}, ${entry.name}` }] : [],
  );
  const hooks = profile.tasks.backup.hooks.flatMap((hook) => {
    const texts = [
      hook.url,
      ...hook.headers.map((header) => header.value),
      hook.body.kind === 'template' ? hook.body.text : '',
    ];
    return secretsIn(texts.join('\n')).map((name) => ({
      name,
      user: `${profile.name}, hook ${hook.name}`,
    }));
  });
  return [
    { name: repository.passwordSecret, user: `${profile.name}, repository password` },
    ...environment,
    ...hooks,
  ];
}
