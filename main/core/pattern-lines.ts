/**
 * The patterns of a file with one a line, as restic reads it: blank lines and comments say nothing,
 * `$NAME` and `${NAME}` stand for variables, `$$` for a dollar.
 */
export function patternLines(
  text: string,
  variables: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) =>
      line.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced?: string, plain?: string) => {
        const name = braced ?? plain;
        return name === undefined ? whole.slice(1) : (variables[name] ?? '');
      }),
    )
    .filter((line) => line !== '');
}
