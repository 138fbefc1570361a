import type { Channel, Destination, Variant } from '../../../preload/contract/hook.ts';
import type { Repository } from '../../../preload/contract/profile.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { spokenLocale, t } from '../../../words/t.ts';
import { secretsIn } from '../../words/secret-name.ts';
import { taskNames } from '../../words/tasks.ts';

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
  channels: readonly Channel[],
): readonly SecretUse[] {
  const uses = new Map<string, string[]>(stored.map((name) => [name, []]));
  for (const { name, user } of [
    ...profiles.flatMap(usesOf),
    ...channels.flatMap((channel) =>
      destinationUses(channel, t('secrets.ofChannel', { name: channel.name })),
    ),
  ]) {
    const users = uses.get(name) ?? [];
    if (!users.includes(user)) users.push(user);
    uses.set(name, users);
  }
  return [...uses]
    .map(([name, usedBy]) => ({ name, isStored: stored.includes(name), usedBy }))
    .toSorted(
      (a, b) =>
        Number(a.isStored) - Number(b.isStored) || a.name.localeCompare(b.name, spokenLocale()),
    );
}

interface Use {
  readonly name: string;
  readonly user: string;
}

function usesOf({ profile, repository }: ProfileSummary): readonly Use[] {
  const hooks = taskNames.flatMap((task) => profile.tasks[task].hooks);
  const copies =
    profile.copyTo === null ? [] : repositoryUses(profile.copyTo, profile.name, ofCopies);
  return [
    ...repositoryUses(repository, profile.name, ofBackups),
    ...copies,
    ...hooks.flatMap((hook) =>
      destinationUses(hook, t('parts.hookOfProfile', { profile: profile.name, hook: hook.name })),
    ),
  ];
}

const ofBackups = { password: 'secrets.passwordOf', variable: 'secrets.variableOf' } as const;
const ofCopies = {
  password: 'secrets.copyPasswordOf',
  variable: 'secrets.copyVariableOf',
} as const;

function repositoryUses(
  repository: Omit<Repository, 'id'>,
  profile: string,
  { password, variable }: typeof ofBackups | typeof ofCopies,
): readonly Use[] {
  const environment = repository.environment.flatMap((entry) =>
    'secret' in entry
      ? [{ name: entry.secret, user: t(variable, { profile, variable: entry.name }) }]
      : [],
  );
  return [{ name: repository.passwordSecret, user: t(password, { profile }) }, ...environment];
}

function destinationUses(destination: Destination, user: string): readonly Use[] {
  const { url, headers, query, body, variants, signature } = destination;
  const texts = [
    url,
    ...headers.map(({ value }) => value),
    ...textsOf({ query, body }),
    ...variants.flatMap((variant) => [variant.url ?? '', ...textsOf(variant)]),
  ];
  const signing = [
    signature.kind === 'none' ? null : signature.secret,
    signature.kind === 'standard-webhooks' ? signature.previousSecret : null,
  ].filter((name) => name !== null);
  return [...secretsIn(texts.join('\n')), ...signing].map((name) => ({ name, user }));
}

function textsOf({ query, body }: Pick<Variant, 'query' | 'body'>): readonly string[] {
  return [
    ...(query?.kind === 'fields' ? query.fields.map(({ value }) => value) : []),
    body?.kind === 'template' ? body.text : '',
  ];
}
