import type { Source } from '../../preload/contract/profile.ts';
import { globPart } from './glob-part.ts';

/** What tells which paths a source leaves out, as far as patterns say. */
type Patterns = Pick<Source, 'exclusions' | 'exclusionsAnyCase'>;

/**
 * Whether restic leaves an absolute path out by patterns, as its filter decides
 * (https://restic.readthedocs.io/en/stable/040_backup.html#excluding-files): a later `!` takes back
 * in, and a pattern that cannot be read, which restic refuses, matches nothing. On Windows a
 * backslash is a separator, elsewhere it takes a sign's meaning away.
 */
export function exclusionOf(
  { exclusions, exclusionsAnyCase }: Patterns,
  isWindows = false,
): (path: string) => boolean {
  const exact = exclusions.flatMap((pattern) => testOf(pattern, isWindows));
  const anyCase = exclusionsAnyCase.flatMap((pattern) => testOf(pattern.toLowerCase(), isWindows));
  return (path) => {
    const slashed = isWindows ? `/${path.replaceAll('\\', '/')}` : path;
    return isOut(exact, slashed) || isOut(anyCase, slashed.toLowerCase());
  };
}

interface PatternTest {
  readonly pattern: RegExp;
  readonly isNegated: boolean;
}

function isOut(tests: readonly PatternTest[], path: string): boolean {
  return tests.reduce(
    (out, { pattern, isNegated }) =>
      isNegated ? out && !pattern.test(path) : out || pattern.test(path),
    false,
  );
}

/** A pattern counts for whole names: from the root with a leading slash, else from any folder on. */
function testOf(written: string, isWindows: boolean): readonly PatternTest[] {
  const isNegated = written.startsWith('!');
  const bare = isNegated ? written.slice(1) : written;
  const text = isWindows ? bare.replaceAll('\\', '/') : bare;
  if (text === '') return [];
  const parts = text
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .map((part) => (part === '**' ? '(?:/[^/]+)*' : globPart(part, isWindows)));
  if (parts.includes(null)) return [];
  const start = text.startsWith('/') ? '' : '(?:/[^/]+)*';
  return [{ pattern: new RegExp(`^${start}${parts.join('')}(?:/.*)?$`, 's'), isNegated }];
}
