import { parse as parseToml, TomlError } from 'smol-toml';
import { LineCounter, parseDocument } from 'yaml';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { parseHcl } from './hcl/parse-hcl.ts';
import { invalidFile } from './imported.ts';
import type { Language } from './language.ts';
import { isTable, toPlain, type Table } from './plain-values.ts';

/** Something is wrong in the text; `line` and `column` count from 1 and are null where unknown. */
interface Complaint {
  readonly what: string;
  readonly line: number | null;
  readonly column: number | null;
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly complaint: Complaint };

const MAX_LENGTH = 4_000_000;
const MAX_ALIASES = 100;

/**
 * Reads a file's text to plain values: the one door through which other people's files come in. The
 * complaint names line and column where the parser knows them, and never quotes the text, which may
 * hold secrets.
 */
export function parseText(text: string, language: Language): Result<Table> {
  if (text.length > MAX_LENGTH) {
    return invalidFile(t('failuresStore.importTooLarge'), t('failuresStore.importChooseHint'));
  }
  const parsed = parseIn(language, text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) return complain(language, parsed.complaint);
  const root = toPlain(parsed.value);
  if (isTable(root)) return { ok: true, value: root };
  return root === undefined
    ? invalidFile(
        t('failuresStore.importTooDeep', { language }),
        t('failuresStore.importChooseHint'),
      )
    : invalidFile(
        t('failuresStore.importNoKeys', { language }),
        t('failuresStore.importExportedHint'),
      );
}

function parseIn(language: Language, text: string): Parsed {
  try {
    switch (language) {
      case 'JSON':
        return { ok: true, value: JSON.parse(text) };
      case 'TOML':
        return { ok: true, value: parseToml(text) };
      case 'YAML':
        return parseYaml(text);
      case 'HCL':
        return parseHclLines(text);
    }
  } catch (error) {
    if (error instanceof TomlError) return tomlRefusal(error);
    if (error instanceof SyntaxError) return jsonRefusal(text, error);
    // Parsers recurse: a stack that is used up is the file's fault, not ours.
    if (error instanceof RangeError) return refused(t('failuresStore.nestedTooDeeply'));
    if (error instanceof ReferenceError) return refused(t('failuresStore.anchorsTooOften'));
    throw error;
  }
}

function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { merge: true, prettyErrors: false, lineCounter: lines });
  const [error] = document.errors;
  if (error === undefined) {
    return { ok: true, value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  }
  const { line, col } = lines.linePos(error.pos[0]);
  const what = t('failuresStore.parserSays', { said: lowerFirst(firstLine(error.message)) });
  return { ok: false, complaint: { what, line, column: col } };
}

/** Its texts must not depend on how the file's lines end. */
function parseHclLines(text: string): Parsed {
  const lines = text.replaceAll('\r\n', '\n');
  const parsed = parseHcl(lines);
  return parsed.ok ? parsed : refusedAt(lines, parsed.position, parsed.what);
}

function tomlRefusal({ message, line, column }: TomlError): Parsed {
  const said = firstLine(message).replace('Invalid TOML document: ', '');
  const what = t('failuresStore.parserSays', { said });
  return { ok: false, complaint: { what, line, column } };
}

function jsonRefusal(text: string, error: SyntaxError): Parsed {
  const at = /at position (\d+)/.exec(error.message)?.[1];
  const position = at === undefined ? jsonFaultPosition(text) : Number(at);
  const what =
    position >= text.length ? t('failuresStore.endsTooEarly') : t('failuresStore.outOfPlace');
  return refusedAt(text, position, what);
}

/**
 * Where JSON goes wrong. V8 says no position with "Unexpected token", but it says "Unexpected token"
 * exactly of those beginnings of the text that hold the fault, so halving finds it.
 */
function jsonFaultPosition(text: string): number {
  let [sound, faulty] = [0, text.length + 1];
  while (faulty - sound > 1) {
    const middle = Math.floor((sound + faulty) / 2);
    if (hasUnexpectedToken(text.slice(0, middle))) faulty = middle;
    else sound = middle;
  }
  return faulty - 1;
}

function hasUnexpectedToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return error instanceof SyntaxError && error.message.startsWith('Unexpected token');
  }
}

function refusedAt(text: string, position: number, what: string): Parsed {
  const before = text.slice(0, position).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { ok: false, complaint: { what, line: before.length, column } };
}

function refused(what: string): Parsed {
  return { ok: false, complaint: { what, line: null, column: null } };
}

function complain(language: Language, { what, line, column }: Complaint) {
  const message =
    line === null
      ? t('failuresStore.importUnreadable', { language, what })
      : t('failuresStore.importUnreadableAt', { language, what, line, column: column ?? 1 });
  return invalidFile(message, t('failuresStore.importMendHint'));
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').replace(/[.:\s]+$/, '');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
