import type { Failure, Result } from '../../preload/contract/result.ts';
import type { Hook, Method } from '../../preload/contract/hook.ts';
import { contextBody, templateVariables, type HookContext } from '../core/hook-context.ts';
import { hookOrigin } from '../core/hook-origin.ts';
import type { SealedRequest } from '../core/sealed-request.ts';
import type { SealedText } from '../core/sealed-text.ts';
import type { TemplateTarget } from './template/place.ts';
import { renderTemplate } from './template/render.ts';

type Variables = Readonly<Record<string, unknown>>;
type SealedHeader = SealedRequest['headers'][number];

/**
 * The request that a hook sends about this run, whole but for its secrets: preview and delivery
 * both come from here, so they cannot differ. Fails with `invalid-input`, naming hook and field.
 */
export function makeRequest(
  hook: Hook,
  context: HookContext,
  app: { readonly version: string },
): Result<SealedRequest> {
  const variables = templateVariables(context);
  const url = renderUrl(hook, variables);
  if (!url.ok) return url;
  const headers = renderHeaders(hook, variables);
  if (!headers.ok) return headers;
  const body = renderBody(hook, context, variables);
  if (!body.ok) return body;
  const added = [
    ...unlessNamed(headers.value, 'User-Agent', `Bellhop/${app.version}`),
    ...(body.value.contentType === null
      ? []
      : unlessNamed(headers.value, 'Content-Type', body.value.contentType)),
  ];
  return {
    ok: true,
    value: {
      method: hook.method,
      url: url.value,
      headers: [...headers.value, ...added],
      body: body.value.text,
    },
  };
}

function renderUrl(hook: Hook, variables: Variables): Result<SealedText> {
  const origin = hookOrigin(hook.url);
  if (origin === null) {
    return refusal(hook, 'the URL', {
      message: 'It does not say whom to call.',
      hint: 'Begin it with http:// or https:// and a host that is written out, without {{…}}.',
    });
  }
  const url = render(hook, 'the URL', { source: hook.url.trim(), target: 'url' }, variables);
  if (!url.ok) return url;
  const shape = url.value.map((part) => (typeof part === 'string' ? part : 'secret')).join('');
  if (!URL.canParse(shape) || new URL(shape).origin !== origin) {
    return refusal(hook, 'the URL', {
      message: `A value has led it away from ${origin}.`,
      hint: 'Write scheme, host and port out and put values behind them only.',
    });
  }
  if (climbs(shape)) {
    return refusal(hook, 'the URL', {
      message: 'It has a part "." or "..", which would lead to another path.',
      hint: 'Write the path out, or take the value that is "." or ".." out of it.',
    });
  }
  return url;
}

/** Whether the path has a segment that URLs resolve away, encoded or not (WHATWG URL, 4.1). */
function climbs(url: string): boolean {
  const path = /^[^?#]*/.exec(url)?.[0] ?? '';
  return /[/\\](\.|%2e){1,2}(?=[/\\]|$)/i.test(path);
}

/** All headers together, names and values: what common servers take. */
const MAX_HEADERS_SIZE = 8_192;

function renderHeaders(hook: Hook, variables: Variables): Result<readonly SealedHeader[]> {
  const headers: SealedHeader[] = [];
  for (const { name, value } of hook.headers) {
    const place = `the header "${name}"`;
    const rendered = render(hook, place, { source: value, target: 'header' }, variables);
    if (!rendered.ok) return rendered;
    headers.push({ name, value: rendered.value });
  }
  const size = headers.reduce((sum, { name, value }) => sum + name.length + lengthOf(value), 0);
  if (size <= MAX_HEADERS_SIZE) return { ok: true, value: headers };
  return refusal(hook, 'the headers', {
    message: 'Together they are longer than 8 KiB.',
    hint: 'Put long values into the body, or cut them with {{truncate … 200}}.',
  });
}

function lengthOf(text: SealedText): number {
  return text.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
}

interface RenderedBody {
  readonly text: SealedText;
  readonly contentType: string | null;
}

const METHODS_WITH_BODY: ReadonlySet<Method> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** A body that the user wrote goes out as it is; only the context brings its own content type. */
function renderBody(hook: Hook, context: HookContext, variables: Variables): Result<RenderedBody> {
  if (hook.body.kind === 'none' || !METHODS_WITH_BODY.has(hook.method)) {
    return { ok: true, value: { text: [], contentType: null } };
  }
  if (hook.body.kind === 'context') {
    const text = [contextBody(context)];
    return { ok: true, value: { text, contentType: 'application/json' } };
  }
  const { text: source, format } = hook.body;
  const rendered = render(hook, 'the body', { source, target: format }, variables);
  if (!rendered.ok) return rendered;
  return { ok: true, value: { text: rendered.value, contentType: null } };
}

function unlessNamed(
  headers: readonly SealedHeader[],
  name: string,
  value: string,
): readonly SealedHeader[] {
  const named = headers.some((header) => header.name.toLowerCase() === name.toLowerCase());
  return named ? [] : [{ name, value: [value] }];
}

function render(
  hook: Hook,
  place: string,
  template: { readonly source: string; readonly target: TemplateTarget },
  variables: Variables,
): Result<SealedText> {
  const rendered = renderTemplate(template.source, template.target, variables);
  return rendered.ok ? rendered : refusal(hook, place, rendered.failure);
}

function refusal(
  hook: Hook,
  place: string,
  { message, hint }: Pick<Failure, 'message' | 'hint'>,
): Result<never> {
  return {
    ok: false,
    failure: {
      kind: 'invalid-input',
      message: `Hook "${hook.name}": ${place} cannot be made. ${message}`,
      hint,
    },
  };
}
