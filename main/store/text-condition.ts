/** Finds a text in an index of texts, as a condition with its value. */
export interface TextCondition {
  readonly sql: string;
  readonly value: string;
}

/**
 * A condition that finds a text in an index of texts (FTS5, by trigrams), taken literally and in any
 * case. Fewer than three letters have no index.
 */
export function conditionOf(table: 'delivery_text' | 'run_text', text: string): TextCondition {
  if (Array.from(text).length >= 3) {
    return { sql: `${table} MATCH ?`, value: `"${text.replaceAll('"', '""')}"` };
  }
  const pattern = text.replace(/[\\%_]/g, '\\$&');
  return { sql: `${table}.text LIKE ? ESCAPE '\\'`, value: `%${pattern}%` };
}
