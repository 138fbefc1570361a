type Scalar = string | number | boolean | null;

/** A value as one types it: texts as themselves, but in quotes where they would read as something else. */
export function formatJsonValue(value: Scalar): string {
  return typeof value === 'string' && readJsonValue(value) === value
    ? value
    : JSON.stringify(value);
}

/** Reads `true`, `12`, `null` or `"12"` as JSON has them, and anything else as a text. */
export function readJsonValue(text: string): Scalar {
  const trimmed = text.trim();
  if (/^(true|false|null|-?\d+(\.\d+)?([eE][+-]?\d+)?|".*")$/s.test(trimmed)) {
    const value = parsed(trimmed);
    return value === undefined ? text : value;
  }
  return text;
}

/** Undefined for what only looks like JSON. */
function parsed(text: string): Scalar | undefined {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
