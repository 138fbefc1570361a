import type { DeliveryFilter } from '../../preload/contract/delivery-filter.ts';
import type { AttemptErrorClass, DeliveryState } from '../../preload/contract/delivery.ts';
import type { Moment } from '../../preload/contract/hook.ts';
import { midnight } from './midnight.ts';

/** What the reader looks for among all deliveries; what is empty does not narrow the search. */
export interface DeliverySearch {
  /** `pending` stands for all that is still to be sent. */
  readonly state: DeliveryState | '';
  readonly profileId: string;
  readonly hookId: string;
  readonly moment: Moment | '';
  readonly errorClass: AttemptErrorClass | '';
  /** The first and the last day, as `2026-03-12`, where the reader is. */
  readonly since: string;
  readonly until: string;
  readonly text: string;
}

export const searchForAll: DeliverySearch = {
  state: '',
  profileId: '',
  hookId: '',
  moment: '',
  errorClass: '',
  since: '',
  until: '',
  text: '',
};

/** The search as main is asked for it. */
export function toDeliveryFilter(search: DeliverySearch): Omit<DeliveryFilter, 'after' | 'limit'> {
  const { state, profileId, hookId, moment, errorClass, text } = search;
  const since = midnight(search.since, 0);
  const until = midnight(search.until, 1);
  return {
    ...(state === '' ? {} : { states: state === 'pending' ? ['pending', 'sending'] : [state] }),
    ...(profileId === '' ? {} : { profileId }),
    ...(hookId === '' ? {} : { hookId }),
    ...(moment === '' ? {} : { moment }),
    ...(errorClass === '' ? {} : { errorClass }),
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
  };
}
