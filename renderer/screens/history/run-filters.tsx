import type { Outcome, Trigger } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { DayFilters } from '../../parts/day-filter.tsx';
import { Filter, type FilterOption } from '../../parts/filter.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import type { RunSearch } from '../../state/run-search.ts';
import { useBellhop } from '../../state/use-state.ts';
import { markOfOutcome, triggerInWords } from '../../words/outcome.ts';
import { nameOfTask, taskNames } from '../../words/tasks.ts';

const outcomes: readonly Outcome[] = [
  'succeeded',
  'warned',
  'failed',
  'cancelled',
  'skipped',
  'interrupted',
];
const triggers: readonly Trigger[] = ['schedule', 'catch-up', 'retry', 'manual', 'cli', 'chain'];

const taskOptions = (): readonly FilterOption[] =>
  taskNames.map((task) => ({ value: task, name: nameOfTask(task) }));
const triggerOptions = (): readonly FilterOption[] =>
  triggers.map((value) => ({ value, name: triggerInWords(value) }));
const outcomeOptions = (): readonly FilterOption[] => [
  { value: 'trouble', name: t('history.allWithTrouble') },
  ...outcomes.map((value) => ({ value, name: markOfOutcome(value).word })),
];

/** What narrows the list of runs. */
export function RunFilters(): React.ReactNode {
  const search = useBellhop((state) => state.runSearch);
  const look = useBellhop((state) => state.searchRuns);
  const narrow = (part: Partial<RunSearch>): void => {
    look({ ...search, ...part });
  };
  return (
    <search className="filters run-filters" aria-label={t('parts.runs')}>
      <SearchField
        label={t('history.searchText')}
        placeholder={t('history.searchHint')}
        value={search.text}
        onChange={(text) => {
          narrow({ text });
        }}
      />
      <ProfileFilter value={search.profileId} narrow={narrow} />
      <Filter
        label={t('history.outcome')}
        all={t('history.allOutcomes')}
        value={search.outcome}
        options={outcomeOptions()}
        onChange={(value) => {
          const outcome = outcomes.find((each) => each === value);
          narrow({ outcome: value === 'trouble' ? value : (outcome ?? '') });
        }}
      />
      <Filter
        label={t('history.task')}
        all={t('history.allTasks')}
        value={search.task}
        options={taskOptions()}
        onChange={(value) => {
          narrow({ task: taskNames.find((task) => task === value) ?? '' });
        }}
      />
      <Filter
        label={t('history.started')}
        all={t('history.allStarted')}
        value={search.trigger}
        options={triggerOptions()}
        onChange={(value) => {
          narrow({ trigger: triggers.find((trigger) => trigger === value) ?? '' });
        }}
      />
      <DayFilters since={search.since} until={search.until} narrow={narrow} />
    </search>
  );
}

/** The profiles of today, and those that the newest runs still know by name. */
function ProfileFilter(props: {
  readonly value: string;
  readonly narrow: (part: Pick<RunSearch, 'profileId'>) => void;
}): React.ReactNode {
  const profiles = useBellhop((state) => state.profiles) ?? [];
  const runs = useBellhop((state) => state.runs) ?? [];
  const names = new Map([
    ...runs.map((run) => [run.profileId, run.profile] as const),
    ...profiles.map(({ profile: { id, name } }) => [id, name] as const),
  ]);
  return (
    <Filter
      label={t('parts.profile')}
      all={t('parts.allProfiles')}
      value={props.value}
      options={[...names].map(([value, name]) => ({ value, name }))}
      onChange={(profileId) => {
        props.narrow({ profileId });
      }}
    />
  );
}
