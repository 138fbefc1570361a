import type { CurlOutcome } from '../../../preload/contract/api.ts';
import type { Header, Method } from '../../../preload/contract/hook.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { toPaddedBase64 } from '../base64.ts';
import { isCredentialHeader } from '../../../preload/contract/credential-names.ts';
import { seriesInWords } from '../../../words/list.ts';
import { t } from '../../../words/t.ts';
import { hookOrigin } from '../hook-origin.ts';
import { applyOption, noteOpen } from './apply-option.ts';
import { bodyOf, joinedData } from './body-of.ts';
import { gatherCredentials, sealFields, type Credentials } from './credentials.ts';
import { emptyDraft, type CurlDraft } from './draft.ts';
import { readOptions } from './options.ts';
import { isForCmd, splitCmd } from './split-cmd.ts';
import { splitPosix } from './split-posix.ts';
import type { Words } from './word.ts';

/** What a command makes, and the credentials that it had in it: these must go to no guest. */
export interface ReadCurl {
  readonly outcome: CurlOutcome;
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Reads a curl command as people copy it from documentation and browsers. Secrets are named after
 * `prefix`. Fails with `invalid-input` where it is no such command, or its address is not http(s).
 */
export function readCurl(text: string, prefix: string): Result<ReadCurl> {
  const split = isForCmd(text) ? splitCmd(text) : splitPosix(withoutPrompt(text));
  const words = split.words.slice(startOf(split));
  if (split.isOpen) return refusal(t('curl.quoteOpen'));
  if (words.length === 0) return refusal(t('curl.noCurl'));
  const { options, addresses } = readOptions(words.slice(1));
  const draft = emptyDraft();
  for (const option of options) applyOption(option, draft);
  draft.addresses.push(...addresses);
  if (split.hasMore) draft.notes.push(t('curl.whatFollows'));
  return made(draft, prefix);
}

/** Where `curl` stands among the words; nowhere is after the last. */
function startOf({ words }: Words): number {
  const at = words.findIndex(({ text }) => !/^[A-Za-z_]\w*=|^sudo$/.test(text));
  const isCurl = /^(?:.*[\\/])?curl(?:\.exe)?$/i.test(words[at]?.text ?? '');
  return isCurl ? at : words.length;
}

function withoutPrompt(text: string): string {
  return text.replace(/^\s*[$>%] +/, '');
}

function made(draft: CurlDraft, prefix: string): Result<ReadCurl> {
  const address = addressOf(draft);
  if (address === null) return refusal(t('curl.noAddress'));
  const credentials = gatherCredentials(prefix, draft.open);
  const url = sealedUrl(address, credentials);
  const headers = headersOf(draft, credentials);
  const { body, headers: added } = bodyOf(draft, credentials);
  noteTemplates(draft);
  if (draft.harmless.length > 0) {
    const options = seriesInWords([...new Set(draft.harmless)]);
    draft.notes.push(t('curl.harmless', { options }));
  }
  return {
    ok: true,
    value: {
      outcome: {
        destination: {
          ...PLAIN,
          method: methodOf(draft),
          url,
          headers: [...headers, ...added],
          body,
          timeoutMs: draft.timeoutMs ?? PLAIN.timeoutMs,
          tls: { verify: draft.verify, caFiles: draft.caFiles },
        },
        secrets: credentials.found.map(({ name, where }) => ({ name, where })),
        notes: [...new Set(draft.notes)],
      },
      values: credentials.found.map(({ name, value }) => ({ name, value })),
    },
  };
}

const PLAIN = {
  query: { kind: 'none' },
  variants: [],
  success: [{ from: 200, to: 299 }],
  bodyRule: null,
  timeoutMs: 30_000,
  retry: 'standard',
  repeatable: true,
  rateLimitSeconds: 0,
  signature: { kind: 'none' },
  recipe: null,
} as const;

/** The first address, complete; what stands before an `@` in it becomes the draft's user. */
function addressOf(draft: CurlDraft): string | null {
  const [first, ...others] = draft.addresses;
  if (first === undefined) return null;
  if (others.length > 0) draft.notes.push(t('curl.firstAddress'));
  noteOpen((parts) => t('curl.addressOpen', { parts }), first, draft);
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(first.text);
  if (!hasScheme) draft.notes.push(t('curl.noScheme'));
  const whole = hasScheme ? first.text : `http://${first.text}`;
  const address = withData(withoutUser(whole, draft), draft);
  const [origin = ''] = /^[^/]*\/\/[^/?#]*/.exec(address) ?? [];
  const isOpen = draft.open.some((expansion) => origin.includes(expansion));
  return isOpen || hookOrigin(address) === null ? null : address;
}

function withoutUser(address: string, draft: CurlDraft): string {
  const [, scheme = '', user = '', rest = ''] =
    /^(https?:\/\/)([^/?#@]*)@([^]*)$/i.exec(address) ?? [];
  if (scheme === '') return address;
  try {
    if (user.includes(':')) draft.user ??= decodeURIComponent(user);
    else draft.notes.push(t('curl.userAlone'));
  } catch {
    draft.notes.push(t('curl.userUnreadable'));
  }
  return scheme + rest;
}

/** With `-G`, the data stand in the query. */
function withData(address: string, draft: CurlDraft): string {
  if (!draft.isGet || draft.data.length === 0) return address;
  const [place = ''] = address.split('#');
  return `${place}${place.includes('?') ? '&' : '?'}${joinedData(draft)}`;
}

function sealedUrl(address: string, credentials: Credentials): string {
  const [, place = '', query = '', rest = ''] = /^([^?#]*\?)([^#]*)([^]*)$/.exec(address) ?? [];
  return place === ''
    ? address
    : place + sealFields(query, (name) => t('curl.fieldOfAddress', { name }), credentials) + rest;
}

function headersOf({ headers, user }: CurlDraft, credentials: Credentials): readonly Header[] {
  const isNamed = headers.some(({ name }) => name.toLowerCase() === 'authorization');
  const basic = user === null || isNamed ? [] : [basicHeader(user, credentials)];
  const written = headers.map(({ name, value }) => {
    const isPlain = value === '' || credentials.isOpen(value) || !isCredentialHeader(name, value);
    const sealed = isPlain
      ? value
      : credentials.seal({ title: name, where: t('curl.header', { name }), value });
    return { name, value: sealed };
  });
  return [...basic, ...written];
}

function basicHeader(user: string, credentials: Credentials): Header {
  const value = `Basic ${toPaddedBase64(new TextEncoder().encode(user))}`;
  const title = 'Authorization';
  return {
    name: title,
    value: credentials.seal({ title, where: t('curl.userAndPassword'), value }),
  };
}

const METHODS: readonly string[] = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'HEAD',
  'OPTIONS',
] satisfies readonly Method[];

function methodOf(draft: CurlDraft): Method {
  const { method, isHead, isGet, isUpload, isForm, data } = draft;
  if (method !== null && METHODS.includes(method)) return method as Method;
  if (method !== null) draft.notes.push(t('curl.noMethod', { method: method.slice(0, 20) }));
  if (isHead) return 'HEAD';
  if (isUpload) return 'PUT';
  return (data.length > 0 && !isGet) || isForm ? 'POST' : 'GET';
}

/** What looks like a template is one from now on, which its author should know. */
function noteTemplates({ addresses, headers, data, notes }: CurlDraft): void {
  const texts = [...addresses.map(({ text }) => text), ...headers.map(({ value }) => value)];
  if ([...texts, ...data.map(({ text }) => text)].some((text) => text.includes('{{'))) {
    notes.push(t('curl.isTemplate', { braces: '{{' }));
  }
}

function refusal(why: string): Result<never> {
  return {
    ok: false,
    failure: {
      kind: 'invalid-input',
      message: t('curl.notRead', { why }),
      hint: t('curl.notReadHint'),
    },
  };
}
