import type { Body, Destination, Method } from '../../preload/contract/hook.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { hasDotSegment } from '../core/dot-segments.ts';
import { escapeFor } from '../core/escape.ts';
import { contextBody } from '../core/hook-context.ts';
import { hookOrigin } from '../core/hook-origin.ts';
import type { Message } from '../core/message.ts';
import { MAX_HEADERS_SIZE } from '../core/request-limits.ts';
import type { SealedRequest } from '../core/sealed-request.ts';
import type { SealedText } from '../core/sealed-text.ts';
import { templateVariables } from '../core/template-variables.ts';
import { addQuery } from './add-query.ts';
import { contextQuery } from './context-query.ts';
import type { TemplateTarget } from './template/place.ts';

/** One template of a request. */
export interface RequestTemplate {
  readonly source: string;
  readonly target: TemplateTarget;
}

/** Fills in templates with the same variables; one answer for each, in their order. */
export type RenderTemplates = (
  templates: readonly RequestTemplate[],
  variables: Readonly<Record<string, unknown>>,
) => Promise<readonly Result<SealedText>[]>;

export interface RequestNeeds {
  readonly app: { readonly version: string };
  readonly render: RenderTemplates;
  readonly readFile: (path: string) => Promise<Result<string>>;
}

/**
 * The request that a hook sends about this run, whole but for its secrets: preview and delivery
 * both come from here, so they cannot differ. Fails with `invalid-input`, naming hook and field.
 */
export async function makeRequest(
  message: Message,
  needs: RequestNeeds,
): Promise<Result<SealedRequest>> {
  const { destination, context, own } = message;
  const body = await bodyTemplate(destination, needs);
  if (!body.ok) return refusal(message, theBody, body.failure);
  const templates = templatesOf(destination, body.value);
  const rendered = await needs.render(templates, templateVariables(context, own));
  const texts: SealedText[] = [];
  for (const [index, each] of rendered.entries()) {
    if (!each.ok) return refusal(message, templates[index]?.place ?? theBody, each.failure);
    texts.push(each.value);
  }
  const [url = [], ...others] = texts;
  const fault = urlFault(destination.url, url) ?? headersFault(destination, others);
  if (fault !== null) return refusal(message, fault.place, fault);
  return { ok: true, value: assemble(message, { url, others }, needs.app) };
}

interface PlacedTemplate extends RequestTemplate {
  readonly place: Place;
}

/** Says of a place in a hook's request that it cannot be made, and why. */
type Place = (said: { readonly name: string; readonly why: string }) => string;

const theUrl: Place = (said) => t('failuresHook.urlCannotBeMade', said);
const theBody: Place = (said) => t('failuresHook.bodyCannotBeMade', said);
const theHeaders: Place = (said) => t('failuresHook.headersCannotBeMade', said);

/** The URL, the headers' values, the query's fields and the body, in this order. */
function templatesOf(
  { url, headers, query }: Destination,
  body: RequestTemplate | null,
): readonly PlacedTemplate[] {
  const fields = query.kind === 'fields' ? query.fields : [];
  return [
    { place: theUrl, source: url.trim(), target: 'url' },
    ...headers.map(({ name, value }): PlacedTemplate => {
      const place: Place = (said) =>
        t('failuresHook.headerCannotBeMade', { ...said, header: name });
      return { place, source: value, target: 'header' };
    }),
    ...fields.map(({ name, value }): PlacedTemplate => {
      const place: Place = (said) => t('failuresHook.fieldCannotBeMade', { ...said, field: name });
      return { place, source: value, target: 'text' };
    }),
    ...(body === null ? [] : [{ place: theBody, ...body }]),
  ];
}

const METHODS_WITH_BODY: ReadonlySet<Method> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

function sentBody({ method, body }: Destination): Body {
  return METHODS_WITH_BODY.has(method) ? body : { kind: 'none' };
}

async function bodyTemplate(
  destination: Destination,
  { readFile }: RequestNeeds,
): Promise<Result<RequestTemplate | null>> {
  const body = sentBody(destination);
  switch (body.kind) {
    case 'none':
    case 'context':
      return { ok: true, value: null };
    case 'template':
      return { ok: true, value: { source: body.text, target: body.format } };
    case 'file': {
      const read = await readFile(body.path);
      return read.ok ? { ok: true, value: { source: read.value, target: body.format } } : read;
    }
  }
}

/**
 * A body that the user wrote goes out as it is, with the headers that the user wrote: only the context
 * brings a content type of its own. The editor proposes the one that is lacking.
 */
function assemble(
  { destination, context }: Message,
  { url, others }: { readonly url: SealedText; readonly others: readonly SealedText[] },
  app: { readonly version: string },
): SealedRequest {
  const { headers, query } = destination;
  const fields = query.kind === 'fields' ? query.fields : [];
  const values = others.slice(headers.length);
  const named = headers.map(({ name }, index) => ({ name, value: others[index] ?? [] }));
  const isContext = sentBody(destination).kind === 'context';
  const add = (name: string, value: string): SealedRequest['headers'] =>
    hasHeader(destination, name) ? [] : [{ name, value: [value] }];
  const asked =
    query.kind === 'context'
      ? [contextQuery(context)]
      : fields.flatMap(({ name }, index) => fieldOf(name, values[index] ?? [], index === 0));
  return {
    method: destination.method,
    url: addQuery(url, asked),
    headers: [
      ...named,
      ...add('User-Agent', `Bellhop/${app.version}`),
      ...(isContext ? add('Content-Type', 'application/json') : []),
    ],
    body: isContext ? [contextBody(context)] : (values[fields.length] ?? []),
  };
}

/** The author writes a field as it is meant, so all of it is encoded, not only what is filled in. */
function fieldOf(name: string, value: SealedText, isFirst: boolean): SealedText {
  const encoded = value.map((part) =>
    typeof part === 'string' ? escapeFor('form', part) : { ...part, escape: 'form' as const },
  );
  return [`${isFirst ? '' : '&'}${escapeFor('form', name)}=`, ...encoded];
}

function hasHeader({ headers }: Destination, wanted: string): boolean {
  return headers.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

interface RequestFault extends Pick<Failure, 'message' | 'hint'> {
  readonly place: Place;
}

function urlFault(template: string, url: SealedText): RequestFault | null {
  const place = theUrl;
  const origin = hookOrigin(template);
  if (origin === null) {
    return {
      place,
      message: t('failuresHook.urlNobody'),
      hint: t('failuresHook.urlNobodyHint', { braces: '{{…}}' }),
    };
  }
  const shape = url.map((part) => (typeof part === 'string' ? part : 'secret')).join('');
  if (!URL.canParse(shape) || new URL(shape).origin !== origin) {
    return {
      place,
      message: t('failuresHook.urlLedAway', { origin }),
      hint: t('failuresHook.urlLedAwayHint'),
    };
  }
  if (!hasDotSegment(shape)) return null;
  return {
    place,
    message: t('failuresHook.urlDots'),
    hint: t('failuresHook.urlDotsHint'),
  };
}

function headersFault(
  { headers }: Destination,
  values: readonly SealedText[],
): RequestFault | null {
  const size = headers.reduce(
    (sum, { name }, index) => sum + name.length + lengthOf(values[index] ?? []),
    0,
  );
  if (size <= MAX_HEADERS_SIZE) return null;
  return {
    place: theHeaders,
    message: t('failuresHook.headersTooLong'),
    hint: t('failuresHook.headersTooLongHint', { sample: '{{truncate … 200}}' }),
  };
}

function lengthOf(text: SealedText): number {
  return text.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
}

function refusal(
  { name }: Message,
  place: Place,
  { message, hint }: Pick<Failure, 'message' | 'hint'>,
): Result<never> {
  return {
    ok: false,
    failure: {
      kind: 'invalid-input',
      message: place({ name, why: message }),
      hint,
    },
  };
}
