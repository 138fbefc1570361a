import type { Body, Channel, Destination, Query } from '../../preload/contract/hook.ts';
import type { ProfileDraft, Repository } from '../../preload/contract/profile.ts';
import { destinationOf } from './destination-of.ts';
import { secretsOfSignature } from './signature-secrets.ts';

const REFERENCE = /\{\{~?[{&]?\s*secret\s+["']([A-Za-z0-9._-]{1,100})["']\s*\}?~?\}\}/g;

/** The names of the secrets that a template refers to. */
function secretsOfTemplate(template: string): readonly string[] {
  return [...template.matchAll(REFERENCE)].flatMap(([, name]) =>
    name === undefined ? [] : [name],
  );
}

/** The names of the secrets that a repository is opened with. */
export function secretsOfRepository(repository: Omit<Repository, 'id'>): readonly string[] {
  const named = repository.environment.flatMap((entry) =>
    'secret' in entry ? [entry.secret] : [],
  );
  return [repository.passwordSecret, ...named];
}

/** The names of the secrets that messages to a destination need. */
export function secretsOfDestination({
  url,
  headers,
  query,
  body,
  variants,
  signature,
}: Destination): readonly string[] {
  const templates = [
    url,
    ...headers.map(({ value }) => value),
    ...templatesOf(query, body),
    ...variants.flatMap((variant) => [
      variant.url ?? '',
      ...templatesOf(variant.query, variant.body),
    ]),
  ];
  return [...templates.flatMap(secretsOfTemplate), ...secretsOfSignature(signature)];
}

function templatesOf(query: Query | undefined, body: Body | undefined): readonly string[] {
  return [
    ...(query?.kind === 'fields' ? query.fields.map(({ value }) => value) : []),
    ...(body?.kind === 'template' ? [body.text] : []),
  ];
}

/** All secrets that a profile needs: its repositories' and its hooks'. */
export function secretsOfDraft(
  { profile, repository }: ProfileDraft,
  channels: readonly Channel[] = [],
): readonly string[] {
  const hooks = Object.values(profile.tasks).flatMap((task) => task.hooks);
  return [
    ...secretsOfRepository(repository),
    ...(profile.copyTo === null ? [] : secretsOfRepository(profile.copyTo)),
    ...hooks.flatMap((hook) => secretsOfDestination(destinationOf(hook, channels) ?? hook)),
  ];
}
