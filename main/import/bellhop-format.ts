import type * as z from 'zod';
import type { Body, Hook } from '../../preload/contract/hook.ts';
import type { ProfileDraft, Repository } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import { describeIssues } from '../core/configuration.ts';
import { bellhopFileSchema, type WrittenHook, type WrittenProfile } from './bellhop-schema.ts';
import { looksLikeJson } from './body-format.ts';
import { findFault } from './find-fault.ts';
import { invalidFile, type Imported, type ImportSource } from './imported.ts';
import { absoluteLocation, absolutePath } from './places.ts';
import { isTable, tableOf, type Plain, type Table } from './plain-values.ts';
import { makeSecretNames, type SecretNames } from './secret-names.ts';

const REPORTING_TIMEOUT_MS = 30_000;
const GATING_TIMEOUT_MS = 60_000;

/**
 * Reads Bellhop's own format. A key that it does not know is left out with a note, so that a newer
 * export can be read; anything else that does not fit fails and names the place.
 */
export function readBellhopFormat(source: ImportSource): Result<Imported> {
  const strict = bellhopFileSchema.safeParse(source.root);
  const unknown = strict.success ? [] : unknownKeys(strict.error);
  const parsed = strict.success
    ? strict
    : bellhopFileSchema.safeParse(withoutKeys(source.root, unknown));
  if (!parsed.success) {
    return invalidFile(
      `The file does not hold to Bellhop's format: ${describeIssues(parsed.error)}.`,
      'Correct that place and import the file again.',
    );
  }
  const drafts: ProfileDraft[] = [];
  const secrets = makeSecretNames();
  for (const written of parsed.data.profiles) {
    const draft = makeDraft(written, source, { secrets, drafts });
    const fault = findFault(draft);
    if (fault !== null) {
      return invalidFile(
        `Profile "${written.name}" cannot be imported: ${fault}.`,
        'Correct that place and import the file again.',
      );
    }
    drafts.push(draft);
  }
  return { ok: true, value: { drafts, notes: unknown.map((path) => noteOn(path, source.root)) } };
}

/** What the profiles before this one have taken. */
interface Earlier {
  readonly secrets: SecretNames;
  readonly drafts: readonly ProfileDraft[];
}

function makeDraft(
  written: WrittenProfile,
  { place, newId }: ImportSource,
  { secrets, drafts }: Earlier,
): ProfileDraft {
  const { name, paths, exclusions, backup } = written;
  const described = {
    location: absoluteLocation(written.repository.location, place),
    passwordSecret:
      written.repository.passwordSecret ??
      secrets.nameFor({ profile: name, purpose: 'repository' }, name),
    environment: written.repository.environment,
  };
  const repository = drafts.map((draft) => draft.repository).find(isLike(described)) ?? {
    id: newId(),
    ...described,
  };
  const profile = {
    id: newId(),
    name: name.trim(),
    repositoryId: repository.id,
    source: { paths: paths.map((each) => absolutePath(each, place)), exclusions },
    tasks: {
      backup: {
        schedule: backup.schedule,
        hooks: backup.hooks.map((hook) => makeHook(hook, newId())),
      },
    },
  };
  return { profile, repository };
}

/** Two profiles on one repository must share it, or their runs would not wait for each other. */
function isLike(described: Omit<Repository, 'id'>): (other: Repository) => boolean {
  const inWords = ({ location, passwordSecret, environment }: Omit<Repository, 'id'>) =>
    JSON.stringify([location, passwordSecret, environment]);
  return (other) => inWords(other) === inWords(described);
}

function makeHook(written: WrittenHook, id: string): Hook {
  const hasBody = written.body !== undefined && written.body.kind !== 'none';
  const method = written.method ?? (hasBody ? 'POST' : 'GET');
  const usual = written.onFailure === 'ignore' ? REPORTING_TIMEOUT_MS : GATING_TIMEOUT_MS;
  return {
    id,
    name: written.name,
    enabled: written.enabled,
    moments: written.moments,
    onlyIfResticStarted: written.onlyIfResticStarted,
    method,
    url: written.url,
    headers: written.headers,
    body: makeBody(written, method),
    success: written.success,
    onFailure: written.onFailure,
    timeoutMs: written.timeout ?? usual,
    retry: written.retry,
  };
}

function makeBody({ body, headers }: WrittenHook, method: Hook['method']): Body {
  if (body === undefined) {
    const usesBody = method === 'POST' || method === 'PUT' || method === 'PATCH';
    return { kind: usesBody ? 'context' : 'none' };
  }
  if (body.kind !== 'template') return body;
  const format = body.format ?? (looksLikeJson(body.text, headers) ? 'json' : 'text');
  return { kind: 'template', format, text: body.text };
}

type KeyPath = readonly PropertyKey[];

function unknownKeys(error: z.ZodError): readonly KeyPath[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
}

function withoutKeys(value: Plain, unknown: readonly KeyPath[]): Plain {
  const below = (key: PropertyKey) =>
    unknown.filter((path) => path.length > 1 && path[0] === key).map((path) => path.slice(1));
  if (isTable(value)) {
    const dropped = new Set(unknown.filter((path) => path.length === 1).map((path) => path[0]));
    return tableOf(
      Object.entries(value)
        .filter(([key]) => !dropped.has(key))
        .map(([key, item]) => [key, withoutKeys(item, below(key))]),
    );
  }
  return Array.isArray(value)
    ? value.map((item: Plain, index) => withoutKeys(item, below(index)))
    : value;
}

function noteOn(path: KeyPath, root: Table): string {
  const [top, index, ...rest] = path;
  const list = root['profiles'];
  const written: Plain | undefined =
    top === 'profiles' && Array.isArray(list) ? list[Number(index)] : undefined;
  const name = isTable(written) ? written['name'] : undefined;
  return typeof name === 'string' && rest.length > 0
    ? `Profile "${name}", ${rest.join('.')}: left out, this Bellhop does not know the key.`
    : `Key ${path.join('.')}: left out, this Bellhop does not know it.`;
}
