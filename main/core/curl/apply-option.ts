import { seriesInWords } from '../../../words/list.ts';
import { t } from '../../../words/t.ts';
import { absolutePathSchema } from '../absolute-path-schema.ts';
import { framingHeaders, HEADER_NAME } from '../request-limits.ts';
import type { CurlDraft } from './draft.ts';
import type { CurlOption } from './options.ts';
import type { Word } from './word.ts';

/** Takes one option into the draft; what has no counterpart becomes a note. */
export function applyOption(option: CurlOption, draft: CurlDraft): void {
  const { name, spelled, value } = option;
  const apply = appliers[name];
  if (apply !== undefined) {
    noteOpen((parts) => t('curl.optionOpen', { option: spelled, parts }), value, draft);
    apply(draft, option);
  } else if (HARMLESS.has(name)) draft.harmless.push(spelled);
  else draft.notes.push(OTHERS[name]?.() ?? t('curl.nothingLike', { option: spelled }));
}

/** Remembers what of a word only the shell could complete, and tells of it with `say`. */
export function noteOpen(say: (parts: string) => string, { open }: Word, draft: CurlDraft): void {
  if (open.length === 0) return;
  draft.open.push(...open);
  draft.notes.push(say(seriesInWords([...new Set(open)].slice(0, 5))));
}

const HARMLESS: ReadonlySet<string> = new Set(
  `silent show-error verbose include output output-dir remote-name remote-name-all remote-header-name
  write-out fail fail-with-body compressed progress-bar no-progress-meter no-buffer stderr trace
  trace-ascii trace-time dump-header create-dirs globoff styled-output no-styled-output cookie-jar`.split(
    /\s+/,
  ),
);

const OTHERS: Readonly<Record<string, () => string>> = {
  location: () => t('curl.noRedirects', { option: '-L' }),
  'location-trusted': () => t('curl.noTrustedRedirects', { option: '--location-trusted' }),
  'connect-timeout': () => t('curl.oneDeadline', { option: '--connect-timeout' }),
  retry: () => t('curl.retryUnderMore', { option: '--retry' }),
  proxy: () => t('curl.proxyOfSettings', { option: '-x' }),
  next: () => t('curl.oneRequest', { option: '--next' }),
  config: () => t('curl.noConfigFile', { option: '-K' }),
};

type Applier = (draft: CurlDraft, option: CurlOption) => void;

const addData =
  (mayBeFile: boolean): Applier =>
  ({ data, notes }, { spelled, value: { text } }) => {
    if (mayBeFile && text.startsWith('@')) notes.push(fileNote(spelled));
    else data.push({ text, isJson: false });
  };

const asHeader =
  (name: string): Applier =>
  ({ headers }, { value }) => {
    headers.push({ name, value: value.text });
  };

const appliers: Readonly<Record<string, Applier | undefined>> = {
  url: ({ addresses }, { value }) => {
    addresses.push(value);
  },
  request: (draft, { value }) => {
    draft.method = value.text.toUpperCase();
  },
  header: addHeader,
  data: addData(true),
  'data-ascii': addData(true),
  'data-binary': addData(true),
  'data-raw': addData(false),
  'data-urlencode': encodeData,
  json: (draft, { spelled, value: { text } }) => {
    if (text.startsWith('@')) draft.notes.push(fileNote(spelled));
    else draft.data.push({ text, isJson: true });
  },
  get: (draft) => {
    draft.isGet = true;
  },
  head: (draft) => {
    draft.isHead = true;
  },
  user: (draft, { spelled, value: { text, open } }) => {
    if (open.length > 0) return;
    if (text.includes(':')) draft.user = text;
    else draft.notes.push(t('curl.noPassword', { option: spelled }));
  },
  'oauth2-bearer': ({ headers }, { value }) => {
    headers.push({ name: 'Authorization', value: `Bearer ${value.text}` });
  },
  'user-agent': asHeader('User-Agent'),
  referer: asHeader('Referer'),
  cookie: (draft, option) => {
    if (option.value.text.includes('=')) asHeader('Cookie')(draft, option);
    else draft.notes.push(fileNote(option.spelled));
  },
  insecure: (draft) => {
    draft.verify = false;
  },
  cacert: ({ caFiles, notes }, { spelled, value: { text } }) => {
    if (absolutePathSchema.safeParse(text).success) caFiles.push(text);
    else notes.push(t('curl.caUnderMore', { option: spelled }));
  },
  'max-time': setDeadline,
  form: refuseForm,
  'form-string': refuseForm,
  'upload-file': (draft, { spelled }) => {
    draft.isUpload = true;
    draft.notes.push(fileNote(spelled));
  },
};

function fileNote(spelled: string): string {
  return t('curl.readsFile', { option: spelled });
}

function refuseForm(draft: CurlDraft, { spelled }: CurlOption): void {
  draft.isForm = true;
  draft.notes.push(t('curl.noForms', { option: spelled }));
}

/** `Name: value`; `Name;` for one without a value; `Name:` takes away one of curl's own. */
function addHeader({ headers, notes }: CurlDraft, { spelled, value: word }: CurlOption): void {
  if (word.text.startsWith('@')) {
    notes.push(t('curl.readsHeaders', { option: spelled }));
    return;
  }
  const [, name = '', colon = '', rest = ''] = /^([^:;]*)([:;]?)([^]*)$/.exec(word.text) ?? [];
  const value = rest.trim();
  if (!HEADER_NAME.test(name.trim()) || /[\r\n\0]/.test(value) || colon === '') {
    notes.push(t('curl.headerMalformed'));
  } else if (framingHeaders.has(name.trim().toLowerCase())) {
    notes.push(t('curl.headerOwn', { name: name.trim() }));
  } else if (colon === ':' && value === '') {
    notes.push(t('curl.headerTakenAway', { name: name.trim() }));
  } else {
    headers.push({ name: name.trim(), value });
  }
}

/** `content`, `=content` or `name=content`; only the content is encoded. */
function encodeData({ data, notes }: CurlDraft, { spelled, value }: CurlOption): void {
  const [, name = '', sign = '', content = ''] = /^([^=@]*)([=@]?)([^]*)$/.exec(value.text) ?? [];
  if (sign === '@') notes.push(fileNote(spelled));
  else if (sign === '') data.push({ text: encoded(name), isJson: false });
  else data.push({ text: `${name}${name && '='}${encoded(content)}`, isJson: false });
}

/** As curl does: everything but letters, digits and `-._~`. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const LEAST_MS = 1_000;
const MOST_MS = 600_000;

function setDeadline(draft: CurlDraft, { spelled, value: { text } }: CurlOption): void {
  const wanted = Math.round(Number(text) * 1_000);
  if (text.trim() === '' || !(wanted > 0)) {
    draft.notes.push(t('curl.noSeconds', { option: spelled }));
    return;
  }
  draft.timeoutMs = Math.min(MOST_MS, Math.max(LEAST_MS, wanted));
  if (draft.timeoutMs !== wanted) {
    draft.notes.push(t('curl.deadlineSet'));
  }
}
