import type { DestinationForm } from './destination-form.ts';

const types = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  html: 'text/html; charset=utf-8',
  text: 'text/plain; charset=utf-8',
} as const;

/**
 * The Content-Type that a body of one's own lacks; null where a header says it, or none is sent.
 * Such a body goes out with nothing that its author did not write, so this is a proposal.
 */
export function lackingContentType(
  form: Pick<DestinationForm, 'method' | 'bodyKind' | 'bodyFormat' | 'headers'>,
): string | null {
  const isOwn = form.bodyKind === 'template' || form.bodyKind === 'file';
  const isSent = !['GET', 'HEAD', 'OPTIONS'].includes(form.method);
  const isSaid = form.headers.some(({ name }) => name.trim().toLowerCase() === 'content-type');
  return isOwn && isSent && !isSaid ? types[form.bodyFormat] : null;
}
