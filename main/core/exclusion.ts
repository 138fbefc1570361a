import type { Source } from '../../preload/contract/profile.ts';

/** What tells which paths a source leaves out, as far as its own words say. */
type Patterns = Pick<Source, 'exclusions' | 'exclusionsAnyCase'>;

/**
 * Whether restic would leave a path out, by patterns like those of filepath.Match:
 * https://restic.readthedocs.io/en/stable/040_backup.html#excluding-files. What other rules leave out
 * (`**` across folders aside) is not known here, so the answer is "no" in doubt.
 */
export function exclusionOf({
  exclusions,
  exclusionsAnyCase,
}: Patterns): (path: string) => boolean {
  const tests = [
    ...exclusions.map((pattern) => testOf(pattern, '')),
    ...exclusionsAnyCase.map((pattern) => testOf(pattern, 'i')),
  ].filter((test) => test !== null);
  return (path) => tests.some((test) => test.test(path.replaceAll('\\', '/')));
}

/** A pattern counts for whole names: from the root with a leading slash, else from any folder on. */
function testOf(pattern: string, flags: string): RegExp | null {
  if (pattern.startsWith('!')) return null; // what it takes back in, is left in doubt
  const clean = pattern.replaceAll('\\', '/').replace(/\/+$/, '');
  if (clean === '') return null;
  const isRooted = /^(?:\/|[A-Za-z]:\/)/.test(clean);
  const parts = clean.split('/').filter((part) => part !== '');
  const body = parts.map((part) => (part === '**' ? '.*' : globOf(part))).join('/');
  return new RegExp(`${isRooted ? '^/?' : '(?:^|/)'}${body}(?:/|$)`, flags);
}

function globOf(part: string): string {
  return part
    .replace(/[\\^$.|+(){}[\]]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
}
