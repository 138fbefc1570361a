/** What is looked for when a person types a text: a pattern as it is, a word anywhere in a name. */
export function toPattern(text: string): string {
  const typed = text.trim();
  return /[*?[]/.test(typed) ? typed : `*${typed}*`;
}
