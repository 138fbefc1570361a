import type { Header } from '../../preload/contract/hook.ts';

/** Whether a body that says nothing of its format is meant as JSON: by its content type, or its first character. */
export function looksLikeJson(text: string, headers: readonly Header[]): boolean {
  const type = headers.find((header) => header.name.toLowerCase() === 'content-type')?.value;
  return /\bjson\b/i.test(type ?? '') || /^\s*[{[]/.test(text.replace(/^\s*\{\{/, ''));
}

/** The same of a body in a file, which is not read before it is sent. */
export function looksLikeJsonFile(path: string, headers: readonly Header[]): boolean {
  return /\.json$/i.test(path) || looksLikeJson('', headers);
}
