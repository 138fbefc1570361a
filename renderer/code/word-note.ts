/** What is said of a word beside the list that offers it: a line for each text, never as HTML. */
export function wordNote(texts: readonly string[]): HTMLElement {
  const note = document.createElement('div');
  for (const text of texts) {
    const line = document.createElement('p');
    line.textContent = text;
    note.append(line);
  }
  return note;
}
