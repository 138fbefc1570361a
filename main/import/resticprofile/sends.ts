import type { Body, Header, Hook, Moment } from '../../../preload/contract/hook.ts';
import type { TaskName } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';
import { describeIssues } from '../../core/configuration.ts';
import { hookSchema } from '../../core/hook-schema.ts';
import { looksLikeJson, looksLikeJsonFile } from '../body-format.ts';
import { absolutePath, type Place } from '../places.ts';
import { isTable, listOf, textOf, type Table } from '../plain-values.ts';
import type { SendManners } from './global.ts';
import { readHeaders, type HeaderReading } from './headers.ts';
import { translate, type Known } from './template.ts';
import { withoutCredentials } from './url-credentials.ts';

/** What reading the sends of a section needs. */
export interface SendReading extends HeaderReading, SendManners {
  readonly newId: () => string;
  readonly environment: ReadonlyMap<string, Known>;
  readonly task: TaskName;
  /** Where the file lies: paths of body templates are meant from there. */
  readonly place: Place;
}

type SendKind = 'send-before' | 'send-after' | 'send-after-fail' | 'send-finally';

const KINDS = ['send-before', 'send-after', 'send-after-fail', 'send-finally'] as const;

const KNOWN_KEYS = new Set([
  'url',
  'method',
  'headers',
  'body',
  'body-template',
  'skip-tls-verification',
]);

/** The keys of a section that `readSends` takes care of. */
export const sendKeys: ReadonlySet<string> = new Set(KINDS);

/**
 * Reads the HTTP hooks of a section with the manners they have in resticprofile: GET unless said
 * otherwise, everything below 400 is delivered, one try, and the run is never touched. One that
 * cannot be a hook here is left out with a note.
 */
export function readSends(section: Table, reading: SendReading): readonly Hook[] {
  const isWarningFine = section['no-error-on-warning'] === true;
  const hooks = KINDS.flatMap((kind) =>
    listOf(section[kind]).flatMap((send, index) => {
      const key = `${reading.task}.${kind}[${String(index)}]`;
      const hook = isTable(send)
        ? readSend(send, { kind, key, moments: momentsOf(kind, isWarningFine) }, reading)
        : null;
      if (!isTable(send)) reading.tell(key, t('importNotes.notSend'));
      return hook === null ? [] : [hook];
    }),
  );
  return withDistinctNames(hooks);
}

/** Where a send stands and when it speaks. */
interface SendPlace {
  readonly kind: SendKind;
  readonly key: string;
  readonly moments: readonly Moment[];
}

function readSend(send: Table, place: SendPlace, reading: SendReading): Hook | null {
  const { key } = place;
  const url = textOf(send['url'])?.trim() ?? '';
  if (url === '') {
    reading.tell(key, t('importNotes.noUrl'));
    return null;
  }
  const method = (textOf(send['method']) ?? 'GET').trim().toUpperCase();
  const caller = { url, headers: readHeaders(send, key, reading) };
  const plain = withoutCredentials(caller, key, reading);
  const { headers } = plain;
  const hook = {
    id: reading.newId(),
    name: `${place.kind.replace('send-', '')} → ${hostOf(url)}`,
    enabled: true,
    moments: place.moments,
    onlyIfResticStarted: false,
    method,
    url: translated(plain.url, `${key}.url`, reading).template,
    headers,
    body: readBody(send, { key, method, headers }, reading),
    success: [{ from: 200, to: 399 }],
    onFailure: 'ignore',
    timeoutMs: reading.timeoutMs,
    retry: 'none',
    sendLog: true,
    tls: { verify: send['skip-tls-verification'] !== true, caFiles: reading.caFiles },
  };
  tellLosses(send, key, reading);
  const checked = hookSchema.safeParse(hook);
  if (checked.success) return checked.data;
  reading.tell(key, t('importNotes.leftOutAs', { fault: describeIssues(checked.error) }));
  return null;
}

/** restic's exit code 3 counts as a failure in resticprofile, unless `no-error-on-warning` says otherwise. */
function momentsOf(kind: SendKind, isWarningFine: boolean): readonly Moment[] {
  switch (kind) {
    case 'send-before':
      return ['before'];
    case 'send-after':
      return isWarningFine ? ['success', 'warning'] : ['success'];
    case 'send-after-fail':
      return isWarningFine ? ['failure', 'cancelled'] : ['failure', 'warning', 'cancelled'];
    case 'send-finally':
      return ['finally'];
  }
}

/** The parts of a request that its body depends on. */
interface BodyPlace {
  readonly key: string;
  readonly method: string;
  readonly headers: readonly Header[];
}

/** A `body` goes before a `body-template`. */
function readBody(send: Table, place: BodyPlace, reading: SendReading): Body {
  const text = textOf(send['body']) ?? '';
  const file = textOf(send['body-template']) ?? '';
  const { key, method, headers } = place;
  const used = text === '' ? 'body-template' : 'body';
  if (text === '' && file === '') return { kind: 'none' };
  if (!['POST', 'PUT', 'PATCH'].includes(method)) {
    reading.tell(`${key}.${used}`, t('importNotes.noBody', { method }));
    return { kind: 'none' };
  }
  if (text === '') {
    reading.tell(`${key}.body-template`, t('importNotes.bodyFile', { example: '{{if}}' }));
    const format = looksLikeJsonFile(file, headers) ? 'json' : 'text';
    return { kind: 'file', format, path: absolutePath(file, reading.place) };
  }
  if (file !== '') reading.tell(`${key}.body-template`, t('importNotes.bodyCounts'));
  const { template, fitsJson } = translated(text, `${key}.body`, reading);
  const isJson = fitsJson && looksLikeJson(text, headers);
  return { kind: 'template', format: isJson ? 'json' : 'text', text: template };
}

function translated(text: string, key: string, { environment, tell }: SendReading) {
  const result = translate(text, environment);
  for (const name of new Set(result.unknown)) {
    tell(key, t('importNotes.emptyVariable', { name }));
  }
  return result;
}

function tellLosses(send: Table, key: string, { tell }: SendReading): void {
  for (const other of Object.keys(send).filter((each) => !KNOWN_KEYS.has(each))) {
    tell(`${key}.${other}`, t('importNotes.nothingLike'));
  }
}

function hostOf(url: string): string {
  return /^[a-z]+:\/\/(?:[^/@]*@)?([^/?#]+)/i.exec(url)?.[1] ?? 'unknown';
}

function withDistinctNames(hooks: readonly Hook[]): readonly Hook[] {
  const counts = new Map<string, number>();
  return hooks.map((hook) => {
    const count = (counts.get(hook.name) ?? 0) + 1;
    counts.set(hook.name, count);
    return count === 1 ? hook : { ...hook, name: `${hook.name} (${String(count)})` };
  });
}
