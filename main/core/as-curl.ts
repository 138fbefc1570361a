import type { ShownRequest } from '../../preload/contract/delivery.ts';
import { t } from '../../words/t.ts';
import { referencesIn } from './secret-references.ts';
import { shellWord, shellWordOf, variablesFor, type Variables } from './shell-words.ts';
import { wireUrl } from './shown-url.ts';

/**
 * The request as a command for any POSIX shell, which sends the same bytes. Secrets are shell
 * variables, so that the command can be shown to others; a comment says which are to be set.
 */
export function asCurl(request: ShownRequest): string {
  const texts = [request.url, ...request.headers.map(({ value }) => value), request.body];
  const variables = variablesFor(texts.flatMap(referencesIn));
  const { before, options } = bodyOptions(request, variables);
  const command = [
    `${before}curl --globoff`,
    request.method === 'HEAD' ? '--head' : `--request ${request.method}`,
    `--url ${shellWordOf(wireUrl(request.url), variables)}`,
    ...headerOptions(request, variables),
    ...options,
  ];
  return [...comment(variables), command.join(' \\\n  ')].join('\n');
}

function comment(variables: Variables): readonly string[] {
  if (variables.size === 0) return [];
  const names = [...variables].map(([secret, variable]) =>
    secret === variable ? variable : t('curl.ofSecret', { variable, secret }),
  );
  return [`# ${t('curl.setFirst', { names: names.join(', ') })}`, `# ${t('curl.asNeeded')}`];
}

/** Without a content type of its own curl would call a body a form. */
function headerOptions(request: ShownRequest, variables: Variables): readonly string[] {
  const named = request.headers.some(({ name }) => name.toLowerCase() === 'content-type');
  const bare = sendsBody(request) && !named ? [`--header 'Content-Type:'`] : [];
  // `Name:` would take the header away, `Name;` sends it empty.
  const lines = request.headers.map(({ name, value }) =>
    value.trim() === '' ? `${name};` : `${name}: ${value}`,
  );
  return [...lines.map((line) => `--header ${shellWord(line, variables)}`), ...bare];
}

/** These are sent with a length even when they have no body (RFC 9110, 8.6). */
const EXPECTING_BODY: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH']);

function sendsBody({ method, body }: ShownRequest): boolean {
  return method !== 'HEAD' && (body !== '' || EXPECTING_BODY.has(method));
}

/** Linux takes at most 128 KiB in one argument. */
const LONGEST_ARGUMENT = 100_000;

/**
 * The body as an argument, or through a pipe where it holds a NUL, which no argument can, or is too
 * long for one. To `--data-binary` a leading `@` is a file name, also one out of a variable.
 */
function bodyOptions(
  request: ShownRequest,
  variables: Variables,
): { readonly before: string; readonly options: readonly string[] } {
  if (!sendsBody(request)) return { before: '', options: [] };
  const pieces = request.body.split('\0').map((piece) => shellWord(piece, variables));
  const length = pieces.reduce((sum, piece) => sum + new TextEncoder().encode(piece).length, 0);
  if (pieces.length > 1 || length > LONGEST_ARGUMENT) {
    const format = pieces.map(() => '%s').join('\\000');
    const before = `printf '${format}' ${pieces.join(' ')} | `;
    return { before, options: ['--data-binary @-'] };
  }
  const option = /^(@|\{\{secret ")/.test(request.body) ? '--data-raw' : '--data-binary';
  return { before: '', options: [`${option} ${pieces.join('')}`] };
}
