import type { ShownRequest } from '../../preload/contract/delivery.ts';
import type { Method } from '../../preload/contract/hook.ts';
import { openSealed, secretsIn, showSealed, type SealedText } from './sealed-text.ts';

/** A rendered request as the outbox stores it: whole, but for its secrets. */
export interface SealedRequest {
  readonly method: Method;
  readonly url: SealedText;
  readonly headers: readonly { readonly name: string; readonly value: SealedText }[];
  readonly body: SealedText;
}

/** A request with its secrets in it. Lives only as long as the attempt. */
export interface OpenRequest {
  readonly method: Method;
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: string;
}

/** The names of all secrets that the request needs, each once. */
export function secretsOf(request: SealedRequest): readonly string[] {
  const texts = [request.url, ...request.headers.map((header) => header.value), request.body];
  return [...new Set(texts.flatMap(secretsIn))];
}

/** The request as the log shows it. */
export function showRequest(request: SealedRequest): ShownRequest {
  return mapTexts(request, showSealed);
}

/** The request as it goes on the wire. */
export function openRequest(
  request: SealedRequest,
  values: ReadonlyMap<string, string>,
): OpenRequest {
  return mapTexts(request, (text) => openSealed(text, values));
}

function mapTexts(request: SealedRequest, write: (text: SealedText) => string): OpenRequest {
  return {
    method: request.method,
    url: write(request.url),
    headers: request.headers.map(({ name, value }) => ({ name, value: write(value) })),
    body: write(request.body),
  };
}
