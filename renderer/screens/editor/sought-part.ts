import type { Place } from '../../state/place.ts';
import { useBellhop } from '../../state/use-state.ts';

type Part = NonNullable<Extract<Place, { readonly kind: 'editor' }>['part']>;

/** What of the editor the reader was led to; null for nothing. */
export function useSoughtPart(): Part | null {
  const place = useBellhop((state) => state.place);
  return place.kind === 'editor' ? (place.part ?? null) : null;
}
