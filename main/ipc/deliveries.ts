import type { Api } from '../../preload/contract/api.ts';
import type { DeliveryFilter } from '../../preload/contract/delivery-filter.ts';
import type { Delivery } from '../../preload/contract/delivery.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { asCurl } from '../core/as-curl.ts';
import { asHar, asJson } from '../core/export-har.ts';

export interface DeliveryNeeds {
  readonly list: (filter: DeliveryFilter) => readonly Delivery[];
  readonly get: (deliveryId: string) => Delivery | null;
  readonly desk: Pick<Api['deliveries'], 'redeliver' | 'sendEdited'> & {
    retryNow(deliveryId: string): Result<null>;
    cancel(deliveryId: string): Result<null>;
  };
  readonly unknown: (deliveryId: string) => Failure;
  /** Who has written an export. */
  readonly creator: { readonly name: string; readonly version: string };
}

/** Answers what a guest asks of the delivery log. */
export function deliveryAnswers(needs: DeliveryNeeds): Api['deliveries'] {
  const { desk, creator } = needs;
  const find = (id: string): Result<Delivery> => {
    const delivery = needs.get(id);
    return delivery === null
      ? { ok: false, failure: needs.unknown(id) }
      : { ok: true, value: delivery };
  };
  return {
    list: async (filter) => needs.list(filter),
    get: async (id) => find(id),
    redeliver: (id) => desk.redeliver(id),
    sendEdited: (id, request) => desk.sendEdited(id, request),
    retryNow: async (id) => desk.retryNow(id),
    cancel: async (id) => desk.cancel(id),
    asCurl: async (id) => {
      const found = find(id);
      if (!found.ok) return found;
      const { attempts, request } = found.value;
      // The newest try's request has its signature, as the receiver got it.
      return { ok: true, value: asCurl(attempts.at(-1)?.request ?? request) };
    },
    export: async (filter, format) => {
      const deliveries = needs.list(filter);
      return format === 'har' ? asHar(deliveries, creator) : asJson(deliveries);
    },
  };
}
