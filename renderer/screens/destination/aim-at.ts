import type { Destination } from '../../../preload/contract/hook.ts';

/** The same destination at another origin (`http://127.0.0.1:41234`), to be tried there. */
export function aimAt<D extends Destination>(destination: D, origin: string): D {
  const moved = (url: string): string => url.trim().replace(/^[a-z]+:\/\/[^/?#]*/i, () => origin);
  return {
    ...destination,
    url: moved(destination.url),
    variants: destination.variants.map((variant) =>
      variant.url === undefined ? variant : { ...variant, url: moved(variant.url) },
    ),
  };
}
