import type { WindowApi } from '../../preload/contract/api.ts';
import type { Delivery } from '../../preload/contract/delivery.ts';
import { searchForAll, toDeliveryFilter, type DeliverySearch } from './delivery-search.ts';
import type { Found } from './found.ts';
import { pageThrough } from './page-through.ts';
import type { Place } from './place.ts';

/** What the reader looks for among all deliveries, and what has been found of it. */
export interface DeliveryMirror {
  readonly deliverySearch: DeliverySearch;
  readonly deliveries: Found<Delivery> | null;
}

export interface DeliveryMoves {
  searchDeliveries(search: DeliverySearch): void;
  lookAtDeliveries(): Promise<void>;
  /** Asks for the next older page. */
  lookFurther(): Promise<void>;
}

export const deliveriesAtFirst: DeliveryMirror = { deliverySearch: searchForAll, deliveries: null };

/** Older ones change too: they are sent again. */
const AGAIN = 500;

/** The moves through the list of deliveries. */
export function deliveryMoves(
  { deliveries }: WindowApi,
  set: (change: Partial<DeliveryMirror>) => void,
  get: () => DeliveryMirror & DeliveryMoves & { readonly place: Place },
): DeliveryMoves {
  const { lookAgain, lookOlder } = pageThrough<Delivery, DeliverySearch>({
    search: () => (get().place.kind === 'deliveries' ? get().deliverySearch : null),
    ask: (search, page) => deliveries.list({ ...toDeliveryFilter(search), ...page }),
    found: () => get().deliveries,
    setFound: (found) => {
      set({ deliveries: found });
    },
    again: AGAIN,
  });
  return {
    searchDeliveries: (deliverySearch) => {
      set({ deliverySearch });
      void get().lookAtDeliveries();
    },
    lookAtDeliveries: lookAgain,
    lookFurther: lookOlder,
  };
}
