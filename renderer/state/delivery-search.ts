import type { DeliveryFilter } from '../../preload/contract/delivery-filter.ts';
import type { DeliveryState } from '../../preload/contract/delivery.ts';
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

export const searchForAll: DeliverySearch = {
  state: '',
  profileId: '',
  moment: '',
  since: '',
  text: '',
};

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
