import { startable, type StartCommand } from './start-command.ts';

/** What an autostart entry says about starting. */
export interface AutostartEntry {
  readonly isOn: boolean;
  /** The value of `Exec` as it stands in the file. */
  readonly exec: string;
  /** The program that must be there for the entry to count; empty where it names none. */
  readonly program: string;
}

/**
 * The text of an XDG autostart entry, which starts a command with the user's session.
 * https://specifications.freedesktop.org/autostart-spec/latest/
 */
export function writeAutostart(
  command: StartCommand,
  names: { readonly name: string; readonly comment: string },
): string {
  const keys = {
    Type: 'Application',
    Name: asString(names.name),
    Comment: asString(names.comment),
    Exec: asExec(command),
    TryExec: asString(command.program),
    Terminal: 'false',
    'X-GNOME-Autostart-enabled': 'true',
  };
  const lines = Object.entries(keys).map(([key, value]) => `${key}=${value}`);
  return ['[Desktop Entry]', ...lines, ''].join('\n');
}

/** Reads an autostart entry, also one that somebody has switched off by hand or with another tool. */
export function readAutostart(text: string): AutostartEntry {
  const keys = keysOf(text);
  const isOff = keys.get('Hidden') === 'true' || keys.get('X-GNOME-Autostart-enabled') === 'false';
  const exec = keys.get('Exec') ?? '';
  return { isOn: !isOff && exec !== '', exec, program: fromString(keys.get('TryExec') ?? '') };
}

/**
 * A command as the value of `Exec`: words in double quotes where they must be, then the whole escaped
 * as any string of such a file is.
 * https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
 */
export function asExec(command: StartCommand): string {
  const { program, words } = startable(command);
  return asString([program, ...words].map((word) => quote(word.replaceAll('%', '%%'))).join(' '));
}

/** All that needs no quotes; the specification's reserved characters and all others get them. */
const PLAIN = /^[\p{L}\p{N}_@%+:,./=-]+$/u;

function quote(word: string): string {
  return PLAIN.test(word) ? word : `"${word.replaceAll(/["`$\\]/g, '\\$&')}"`;
}

const ESCAPES: readonly (readonly [plain: string, escaped: string])[] = [
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\t', '\\t'],
  ['\r', '\\r'],
];

function asString(text: string): string {
  const escaped = ESCAPES.reduce((now, [plain, code]) => now.replaceAll(plain, code), text);
  return escaped.replace(/^ /, '\\s');
}

function fromString(value: string): string {
  const plain: Readonly<Record<string, string>> = { s: ' ', n: '\n', t: '\t', r: '\r' };
  return value.replaceAll(/\\(.)/g, (_all, code: string) => plain[code] ?? code);
}

/** The keys of the file's main group, without those in other languages. The last of a name holds. */
function keysOf(text: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  let isMain = false;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('[')) isMain = line.trim() === '[Desktop Entry]';
    const [, key, value] = /^([A-Za-z0-9-]+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (isMain && key !== undefined && value !== undefined) keys.set(key, value.trimEnd());
  }
  return keys;
}
