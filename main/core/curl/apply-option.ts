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
    noteOpen(spelled, value, draft);
    apply(draft, option);
  } else if (HARMLESS.has(name)) draft.harmless.push(spelled);
  else draft.notes.push(OTHERS[name] ?? `${spelled} was left out: Bellhop has nothing like it.`);
}

/** Remembers what of a word only the shell could complete, and tells of it. */
export function noteOpen(where: string, { open }: Word, draft: CurlDraft): void {
  if (open.length === 0) return;
  draft.open.push(...open);
  draft.notes.push(
    `${where} has ${[...new Set(open)].slice(0, 5).join(', ')} in it, which your shell would fill in: write what it stands for.`,
  );
}

const HARMLESS: ReadonlySet<string> = new Set(
  `silent show-error verbose include output output-dir remote-name remote-name-all remote-header-name
  write-out fail fail-with-body compressed progress-bar no-progress-meter no-buffer stderr trace
  trace-ascii trace-time dump-header create-dirs globoff styled-output no-styled-output cookie-jar`.split(
    /\s+/,
  ),
);

const OTHERS: Readonly<Record<string, string>> = {
  location:
    '-L was left out: Bellhop follows no redirects. Use the address that the receiver answers at.',
  'location-trusted': '--location-trusted was left out: Bellhop follows no redirects.',
  'connect-timeout':
    '--connect-timeout was left out: Bellhop has one deadline for the whole attempt.',
  retry: '--retry was left out: choose under More how often it is tried again.',
  proxy: '-x was left out: Bellhop uses the proxy of the settings.',
  next: '--next was left out: a hook sends one request.',
  config: '-K was left out: Bellhop reads no file of curl’s options.',
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
    else draft.notes.push(`${spelled} names no password, so it was left out.`);
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
    else notes.push(`${spelled} was left out: give the file’s whole path under More.`);
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
  return `${spelled} reads a file, which was left out: choose the file under Body, or paste its text.`;
}

function refuseForm(draft: CurlDraft, { spelled }: CurlOption): void {
  draft.isForm = true;
  draft.notes.push(`${spelled} was left out: Bellhop sends no multipart forms.`);
}

/** `Name: value`; `Name;` for one without a value; `Name:` takes away one of curl's own. */
function addHeader({ headers, notes }: CurlDraft, { spelled, value: word }: CurlOption): void {
  if (word.text.startsWith('@')) {
    notes.push(`${spelled} reads a file, which was left out: add its headers by hand.`);
    return;
  }
  const [, name = '', colon = '', rest = ''] = /^([^:;]*)([:;]?)([^]*)$/.exec(word.text) ?? [];
  const value = rest.trim();
  if (!HEADER_NAME.test(name.trim()) || /[\r\n\0]/.test(value) || colon === '') {
    notes.push('A header that is not written as “Name: value” was left out.');
  } else if (framingHeaders.has(name.trim().toLowerCase())) {
    notes.push(`The header ${name.trim()} was left out: Bellhop sets it itself.`);
  } else if (colon === ':' && value === '') {
    notes.push(`“${name.trim()}:” was left out: Bellhop sends no header that it could take away.`);
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
    draft.notes.push(`${spelled} was left out: it is no number of seconds.`);
    return;
  }
  draft.timeoutMs = Math.min(MOST_MS, Math.max(LEAST_MS, wanted));
  if (draft.timeoutMs !== wanted) {
    draft.notes.push('The deadline was set to what Bellhop allows: from 1 second to 10 minutes.');
  }
}
