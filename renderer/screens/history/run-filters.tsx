import type { Outcome, Trigger } from '../../../preload/contract/run.ts';
import { Field } from '../../parts/field.tsx';
import { Filter } from '../../parts/filter.tsx';
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

const taskOptions = taskNames.map((task) => ({ value: task, name: nameOfTask(task) }));
const triggerOptions = triggers.map((value) => ({ value, name: triggerInWords(value) }));
const outcomeOptions = [
  { value: 'trouble', name: 'all with trouble' },
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
    <search className="filters run-filters" aria-label="Runs">
      <SearchField
        label="Text in a run's profile, message or error"
        placeholder="Find in profiles, messages and errors"
        value={search.text}
        onChange={(text) => {
          narrow({ text });
        }}
      />
      <ProfileFilter value={search.profileId} narrow={narrow} />
      <Filter
        label="Outcome"
        all="All outcomes"
        value={search.outcome}
        options={outcomeOptions}
        onChange={(value) => {
          const outcome = outcomes.find((each) => each === value);
          narrow({ outcome: value === 'trouble' ? value : (outcome ?? '') });
        }}
      />
      <Filter
        label="Task"
        all="All tasks"
        value={search.task}
        options={taskOptions}
        onChange={(value) => {
          narrow({ task: taskNames.find((task) => task === value) ?? '' });
        }}
      />
      <Filter
        label="Started"
        all="However started"
        value={search.trigger}
        options={triggerOptions}
        onChange={(value) => {
          narrow({ trigger: triggers.find((trigger) => trigger === value) ?? '' });
        }}
      />
      <DayFilter label="From" value={search.since} onChange={(since) => narrow({ since })} />
      <DayFilter label="To" value={search.until} onChange={(until) => narrow({ until })} />
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
      label="Profile"
      all="All profiles"
      value={props.value}
      options={[...names].map(([value, name]) => ({ value, name }))}
      onChange={(profileId) => {
        props.narrow({ profileId });
      }}
    />
  );
}

function DayFilter(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}): React.ReactNode {
  return (
    <Field label={props.label}>
      {(names) => (
        <input
          {...names}
          className="input"
          type="date"
          max="2999-12-31"
          value={props.value}
          onChange={(event) => {
            props.onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
