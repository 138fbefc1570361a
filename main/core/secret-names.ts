import type { ProfileDraft, Repository } from '../../preload/contract/profile.ts';

const REFERENCE = /\{\{\{?\s*secret\s+["']([A-Za-z0-9._-]{1,100})["']\s*\}?\}\}/g;

/** The names of the secrets that a template refers to. */
function secretsOfTemplate(template: string): readonly string[] {
  return [...template.matchAll(REFERENCE)].flatMap(([, name]) =>
    name === undefined ? [] : [name],
  );
}

/** The names of the secrets that a repository is opened with. */
export function secretsOfRepository(repository: Repository): readonly string[] {
  const named = repository.environment.flatMap((entry) =>
    'secret' in entry ? [entry.secret] : [],
  );
  return [repository.passwordSecret, ...named];
}

/** All secrets that a profile needs: its repository's and its hooks'. */
export function secretsOfDraft({ profile, repository }: ProfileDraft): readonly string[] {
  const templates = profile.tasks.backup.hooks.flatMap(({ url, headers, body }) => [
    url,
    ...headers.map(({ value }) => value),
    body.kind === 'template' ? body.text : '',
  ]);
  return [...secretsOfRepository(repository), ...templates.flatMap(secretsOfTemplate)];
}
