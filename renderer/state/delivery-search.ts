import type { WindowApi } from '../../preload/contract/api.ts';
import type { DeliveryFilter } from '../../preload/contract/delivery-filter.ts';
import type { Delivery, DeliveryState } from '../../preload/contract/delivery.ts';
import type { Moment } from '../../preload/contract/hook.ts';

/** How far back a search looks. */
export type Since = '' | 'hour' | 'day' | 'week' | 'month';

/** What the reader looks for among all deliveries; what is empty does not narrow the search. */
export interface DeliverySearch {
  /** `pending` stands for all that is still to be sent. */
  readonly state: DeliveryState | '';
  readonly profileId: string;
  readonly moment: Moment | '';
  readonly since: Since;
  readonly text: string;
}

/** What a search has found so far, newest first. */
export interface FoundDeliveries {
  readonly list: readonly Delivery[];
  /** Whether nothing more is there to be found. */
  readonly isAll: boolean;
}

export const searchForAll: DeliverySearch = {
  state: '',
  profileId: '',
  moment: '',
  since: '',
  text: '',
};

/** So many deliveries are asked for at a time, and shown more of. */
export const DELIVERIES_PER_PAGE = 50;

const HOUR_MS = 3_600_000;
const spans: Readonly<Record<Exclude<Since, ''>, number>> = {
  hour: HOUR_MS,
  day: 24 * HOUR_MS,
  week: 7 * 24 * HOUR_MS,
  month: 30 * 24 * HOUR_MS,
};

/** The search as main is asked for it, at `now` in milliseconds since the epoch. */
export function toDeliveryFilter(
  { state, profileId, moment, since, text }: DeliverySearch,
  now: number,
): Omit<DeliveryFilter, 'after' | 'limit'> {
  return {
    ...(state === '' ? {} : { states: state === 'pending' ? ['pending', 'sending'] : [state] }),
    ...(profileId === '' ? {} : { profileId }),
    ...(moment === '' ? {} : { moment }),
    ...(since === '' ? {} : { since: new Date(now - spans[since]).toISOString() }),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
  };
}

/** Reads the log page by page, until so many deliveries are found or no more are there. */
export async function collectDeliveries(
  list: WindowApi['deliveries']['list'],
  filter: Omit<DeliveryFilter, 'after' | 'limit'>,
  wanted: number,
): Promise<FoundDeliveries> {
  const found: Delivery[] = [];
  for (;;) {
    const page = await list({ ...filter, after: found.at(-1)?.id, limit: DELIVERIES_PER_PAGE });
    found.push(...page);
    if (page.length < DELIVERIES_PER_PAGE) return { list: found, isAll: true };
    if (found.length >= wanted) return { list: found, isAll: false };
  }
}
