import type { Body, BodyFormat } from '../../../preload/contract/hook.ts';
import { t } from '../../../words/t.ts';
import { sealFields, sealJson, type Credentials } from './credentials.ts';
import type { CurlDraft } from './draft.ts';

/** What the command sends as its body, and the headers that go with it. */
export interface CurlBody {
  readonly body: Body;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/** All data of a command as curl joins it. */
export function joinedData({ data }: CurlDraft): string {
  return data.reduce(
    (all, { text, isJson }, at) => (at === 0 || isJson ? all + text : `${all}&${text}`),
    '',
  );
}

/** The body of a command; with `-G` or without data there is none. */
export function bodyOf(draft: CurlDraft, credentials: Credentials): CurlBody {
  if (draft.data.length === 0 || draft.isGet) return { body: { kind: 'none' }, headers: [] };
  const text = joinedData(draft);
  const isJson = draft.data.some((piece) => piece.isJson);
  const usual = isJson ? 'application/json' : 'application/x-www-form-urlencoded';
  const given = valueOf(draft, 'content-type');
  const format = formatOf(given ?? usual, text);
  if (given === null && !isJson && format === 'json') {
    draft.notes.push(t('curl.jsonAsForm'));
  }
  return {
    body: { kind: 'template', format, text: sealed(text, format, credentials) },
    headers: [
      ...(given === null ? [{ name: 'Content-Type', value: usual }] : []),
      ...(isJson && valueOf(draft, 'accept') === null ? [{ name: 'Accept', value: usual }] : []),
    ],
  };
}

function valueOf({ headers }: CurlDraft, wanted: string): string | null {
  return headers.find(({ name }) => name.toLowerCase() === wanted)?.value ?? null;
}

/** What the values of a template in this body are to be escaped for. */
function formatOf(contentType: string, text: string): BodyFormat {
  if (/json/i.test(contentType) || isJsonText(text)) return 'json';
  if (/x-www-form-urlencoded/i.test(contentType)) return 'form';
  return /html/i.test(contentType) ? 'html' : 'text';
}

function isJsonText(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function sealed(text: string, format: BodyFormat, credentials: Credentials): string {
  if (format === 'form')
    return sealFields(text, (name) => t('curl.fieldOfBody', { name }), credentials);
  return isJsonText(text) ? sealJson(text, credentials) : text;
}
