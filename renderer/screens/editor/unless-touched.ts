/**
 * Reads a text back, but gives what was there before where the text still is as it was drawn: so that
 * opening and saving changes nothing that a text cannot quite say.
 */
export function unlessTouched<T>(
  text: string,
  before: T,
  { draw, read }: { readonly draw: (value: T) => string; readonly read: (text: string) => T },
): T {
  return text === draw(before) ? before : read(text);
}
