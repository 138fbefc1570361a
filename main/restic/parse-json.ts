/** What a text from restic holds; null where it is broken, or no list and no object. */
export function parseJson(text: string): unknown {
  if (!text.startsWith('{') && !text.startsWith('[')) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null; // a broken or mixed line is text
  }
}
