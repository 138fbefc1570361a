/** The places that a value can stand in, each with an escaping of its own. */
export type EscapeTarget = 'json-string' | 'json-value' | 'url' | 'header' | 'text';

/**
 * Writes a value so that it cannot leave the place where it stands. In a header that means: no line
 * breaks and no other control characters, which receivers and HTTP libraries refuse.
 */
export function escapeFor(target: EscapeTarget, value: string): string {
  switch (target) {
    case 'json-string':
      return JSON.stringify(value).slice(1, -1);
    case 'json-value':
      return JSON.stringify(value);
    case 'url':
      return encodeURIComponent(value.toWellFormed());
    case 'header':
      return value.toWellFormed().replace(/[^\P{Cc}\t]+/gu, ' ');
    case 'text':
      return value;
  }
}
