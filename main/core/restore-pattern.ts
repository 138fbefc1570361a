/**
 * A path of a snapshot as one of restic's patterns that matches it alone. The patterns are those of
 * https://pkg.go.dev/path/filepath#Match, where a class of one character is that character on every
 * system; the backslash escapes on POSIX only, as on Windows it is a slash.
 */
export function patternOf(path: string): string {
  return path.replace(/[*?[]/g, '[$&]').replaceAll('\\', '\\\\');
}

/**
 * The same as a line of `--include-file`, where restic trims spaces and expands `$NAME`; null where
 * the path cannot be said there, as it holds a line end.
 * https://restic.readthedocs.io/en/stable/040_backup.html#excluding-files
 */
export function patternLineOf(path: string): string | null {
  if (path.includes('\n')) return null;
  return patternOf(path)
    .replace(/[\s\u0085]$/, '[$&]')
    .replaceAll('$', '$$$$');
}
