import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

/** What names are looked for by, upper and lower case alike. */
export interface NamePattern {
  /** Lower case, of `*`, `?` and `[a-z]`, as shells, SQLite and Go's filepath.Match read them. */
  readonly glob: string;
  readonly matches: (name: string) => boolean;
}

/** No system has longer names. */
const LONGEST_NAME = 255;

/** Each more takes all three readers longer, by a factor, with names that almost match. */
const MOST_STARS = 6;

/** One character of a set, or a range of them. What the three readers take differently is refused. */
const SET = /\[\^?(?:[^\]\\^-](?:-[^\]\\^-])?)+\]/gu;

/**
 * Reads what a person looks for: a word is found anywhere in a name, a pattern is the whole name.
 * Fails with `invalid-input` for a path and for brackets that no reader understands.
 */
export function readNamePattern(wanted: string): Result<NamePattern> {
  if (wanted.includes('/')) return { ok: false, failure: noPath() };
  if (wanted.length > LONGEST_NAME) return { ok: false, failure: tooMuch() };
  const lower = wanted.toLowerCase();
  const glob = (/[*?[]/.test(lower) ? lower : `*${lower}*`).replaceAll(/\*+/g, '*');
  if (glob.split('*').length - 1 > MOST_STARS) return { ok: false, failure: tooMuch() };
  if (glob.replaceAll(SET, '').includes('[')) return { ok: false, failure: badSet() };
  const whole = compile(glob);
  if (whole === null) return { ok: false, failure: badSet() };
  return { ok: true, value: { glob, matches: (name) => whole.test(name.toLowerCase()) } };
}

/** Null where a range runs backwards. */
function compile(glob: string): RegExp | null {
  const source = glob.replaceAll(
    /\[[^\]]+\]|[\s\S]/gu,
    (part) => WILD.get(part) ?? (part.endsWith(']') && part !== ']' ? part : literal(part)),
  );
  try {
    return new RegExp(`^${source}$`, 'su');
  } catch {
    return null;
  }
}

const WILD: ReadonlyMap<string, string> = new Map([
  ['*', '.*'],
  ['?', '.'],
]);

const literal = (character: string): string =>
  character.replace(/[\\^$.|?*+()[\]{}/]/u, String.raw`\$&`);

const noPath = (): Failure => ({
  kind: 'invalid-input',
  message: t('failuresRestore.searchNoName'),
  hint: t('failuresRestore.searchNoNameHint'),
});

const tooMuch = (): Failure => ({
  kind: 'invalid-input',
  message: t('failuresRestore.searchTooLong'),
  hint: t('failuresRestore.searchTooLongHint'),
});

const badSet = (): Failure => ({
  kind: 'invalid-input',
  message: t('failuresRestore.searchBrackets'),
  hint: t('failuresRestore.searchBracketsHint'),
});
