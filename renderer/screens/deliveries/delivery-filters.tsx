import type { DeliveryState } from '../../../preload/contract/delivery.ts';
import { Filter } from '../../parts/filter.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import type { DeliverySearch, Since } from '../../state/delivery-search.ts';
import { useBellhop } from '../../state/use-state.ts';
import { moments } from '../../words/hook.ts';
import { markOfDelivery } from '../../words/outcome.ts';

const states: readonly DeliveryState[] = [
  'delivered',
  'failed',
  'pending',
  'blocked',
  'disabled',
  'suppressed',
  'superseded',
  'cancelled',
];

const spans: readonly { readonly value: Since; readonly name: string }[] = [
  { value: 'hour', name: 'Last hour' },
  { value: 'day', name: 'Last 24 hours' },
  { value: 'week', name: 'Last 7 days' },
  { value: 'month', name: 'Last 30 days' },
];

const stateOptions = states.map((state) => ({
  value: state,
  name: markOfDelivery({ state, waitingFor: null }).word,
}));
const momentOptions = moments.map((moment) => ({ value: moment, name: moment }));

/** What narrows the list of deliveries. */
export function DeliveryFilters(): React.ReactNode {
  const search = useBellhop((state) => state.deliverySearch);
  const look = useBellhop((state) => state.searchDeliveries);
  const profiles = useBellhop((state) => state.profiles) ?? [];
  const narrow = (part: Partial<DeliverySearch>): void => {
    look({ ...search, ...part });
  };
  return (
    <search className="filters delivery-filters" aria-label="Deliveries">
      <SearchField
        label="Text in the request or the answer"
        placeholder="Find in requests and answers"
        value={search.text}
        onChange={(text) => {
          narrow({ text });
        }}
      />
      <Filter
        label="State"
        all="All states"
        value={search.state}
        options={stateOptions}
        onChange={(value) => {
          narrow({ state: states.find((state) => state === value) ?? '' });
        }}
      />
      <Filter
        label="Profile"
        all="All profiles"
        value={search.profileId}
        options={profiles.map(({ profile: { id, name } }) => ({ value: id, name }))}
        onChange={(profileId) => {
          narrow({ profileId });
        }}
      />
      <Filter
        label="Moment"
        all="All moments"
        value={search.moment}
        options={momentOptions}
        onChange={(value) => {
          narrow({ moment: moments.find((moment) => moment === value) ?? '' });
        }}
      />
      <Filter
        label="Since"
        all="Any time"
        value={search.since}
        options={spans}
        onChange={(value) => {
          narrow({ since: spans.find((span) => span.value === value)?.value ?? '' });
        }}
      />
    </search>
  );
}
