/** The places that a value can stand in, each with an escaping of its own. */
export type EscapeTarget =
  'json-string' | 'json-value' | 'url' | 'form' | 'header' | 'html' | 'text';

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
    case 'form':
      return encodeForm(value);
    case 'header':
      return value.toWellFormed().replace(/[^\P{Cc}\t]+/gu, ' ');
    case 'html':
      return value.replace(/[&<>"']/g, (character) => HTML[character] ?? character);
    case 'text':
      return value;
  }
}

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `application/x-www-form-urlencoded` (WHATWG URL, 5.2): a space is `+`. */
function encodeForm(value: string): string {
  return encodeURIComponent(value.toWellFormed())
    .replace(/%20/g, '+')
    .replace(/[!'()~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
