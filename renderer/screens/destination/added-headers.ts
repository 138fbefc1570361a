import type { ShownRequest } from '../../../preload/contract/delivery.ts';
import type { Header } from '../../../preload/contract/hook.ts';

/** The names of the headers that are sent though nobody wrote them, in their order. */
export function addedHeaders(request: ShownRequest, written: readonly Header[]): readonly string[] {
  const known = new Set(written.map(({ name }) => name.toLowerCase()));
  return request.headers.map(({ name }) => name).filter((name) => !known.has(name.toLowerCase()));
}
