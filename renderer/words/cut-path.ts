/** The end of a path that is always to be read, at most so many characters. */
const LONGEST_END = 36;

/** A path in two parts, of which the first may be cut at its end: what is left then is its begin and its end. */
export function cutPath(path: string): { readonly start: string; readonly end: string } {
  const slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  // With room for a name that is not long, else as much of its end as there is room for.
  const at = Math.max(slash, path.length - LONGEST_END, 0);
  return { start: path.slice(0, at), end: path.slice(at) };
}
