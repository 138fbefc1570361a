import type { Api } from '../../preload/contract/api.ts';
import { surface } from '../../preload/contract/surface.ts';

type Changes = { readonly [N in keyof Api]?: Partial<Api[N]> };

/** An Api that rejects every call, but for what the test says. */
export function anApi(changes: Changes = {}): Api {
  const namespaces = Object.entries(surface).map(([namespace, methods]) => [
    namespace,
    { ...refusing(methods), ...changes[namespace as keyof Api] },
  ]);
  return Object.fromEntries(namespaces) as Api;
}

function refusing(methods: object): object {
  const refuse = (): Promise<never> => Promise.reject(new Error('this call was not expected'));
  return Object.fromEntries(Object.keys(methods).map((name) => [name, refuse]));
}
