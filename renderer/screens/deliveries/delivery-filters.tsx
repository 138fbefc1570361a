import type { DeliveryState } from '../../../preload/contract/delivery.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { DayFilters } from '../../parts/day-filter.tsx';
import { Filter, type FilterOption } from '../../parts/filter.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import type { DeliverySearch } from '../../state/delivery-search.ts';
import { useBellhop } from '../../state/use-state.ts';
import { errorClasses, errorClassInWords } from '../../words/delivery.ts';
import { moments, nameOfMoment } from '../../words/hook.ts';
import { markOfDelivery } from '../../words/outcome.ts';
import { taskNames } from '../../words/tasks.ts';

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

const stateOptions = (): readonly FilterOption[] =>
  states.map((state) => ({
    value: state,
    name: markOfDelivery({ state, waitingFor: null }).word,
  }));
const errorOptions = (): readonly FilterOption[] =>
  errorClasses.map((value) => ({ value, name: errorClassInWords(value) }));
const momentOptions = (): readonly FilterOption[] =>
  moments.map((moment) => ({ value: moment, name: nameOfMoment(moment) }));

/** What narrows the list of deliveries. */
export function DeliveryFilters(): React.ReactNode {
  const search = useBellhop((state) => state.deliverySearch);
  const look = useBellhop((state) => state.searchDeliveries);
  const profiles = useBellhop((state) => state.profiles) ?? [];
  const narrow = (part: Partial<DeliverySearch>): void => {
    look({ ...search, ...part });
  };
  return (
    <search className="filters delivery-filters" aria-label={t('parts.deliveries')}>
      <SearchField
        label={t('deliveries.searchText')}
        placeholder={t('deliveries.searchHint')}
        value={search.text}
        onChange={(text) => {
          narrow({ text });
        }}
      />
      <Filter
        label={t('deliveries.state')}
        all={t('deliveries.allStates')}
        value={search.state}
        options={stateOptions()}
        onChange={(value) => {
          narrow({ state: states.find((state) => state === value) ?? '' });
        }}
      />
      <Filter
        label={t('parts.profile')}
        all={t('parts.allProfiles')}
        value={search.profileId}
        options={profiles.map(({ profile: { id, name } }) => ({ value: id, name }))}
        onChange={(profileId) => {
          narrow({ profileId, hookId: '' });
        }}
      />
      <Filter
        label={t('parts.hook')}
        all={t('deliveries.allHooks')}
        value={search.hookId}
        options={hooksOf(profiles, search.profileId)}
        onChange={(hookId) => {
          narrow({ hookId });
        }}
      />
      <Filter
        label={t('parts.moment')}
        all={t('deliveries.allMoments')}
        value={search.moment}
        options={momentOptions()}
        onChange={(value) => {
          narrow({ moment: moments.find((moment) => moment === value) ?? '' });
        }}
      />
      <Filter
        label={t('deliveries.error')}
        all={t('deliveries.allErrors')}
        value={search.errorClass}
        options={errorOptions()}
        onChange={(value) => {
          narrow({ errorClass: errorClasses.find((each) => each === value) ?? '' });
        }}
      />
      <DayFilters since={search.since} until={search.until} narrow={narrow} />
    </search>
  );
}

/** The hooks of a profile, or those of all, each with whose it is. */
function hooksOf(
  profiles: readonly ProfileSummary[],
  profileId: string,
): readonly { readonly value: string; readonly name: string }[] {
  return profiles
    .filter(({ profile: { id } }) => profileId === '' || id === profileId)
    .flatMap(({ profile }) =>
      taskNames
        .flatMap((task) => profile.tasks[task].hooks)
        .map(({ id, name }) => ({
          value: id,
          name: profileId === '' ? `${name} · ${profile.name}` : name,
        })),
    );
}
