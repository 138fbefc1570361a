import { linesOf } from '../../words/lines.ts';

/**
 * The lines with a pattern for each path, which matches that path alone. Signs that mean something in
 * a pattern are escaped; on Windows a backslash cannot do that, and paths hold none of them but "[".
 */
export function withDropped(lines: string, paths: readonly string[], platform: string): string {
  const patterns = paths.map((path) =>
    platform === 'win32' ? path : path.replace(/[\\*?[]/g, '\\$&'),
  );
  const known = new Set(linesOf(lines));
  const fresh = patterns.filter((pattern) => !known.has(pattern));
  const rest = lines.replace(/\n+$/, '');
  return [...(rest === '' ? [] : [rest]), ...fresh].join('\n');
}
