import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import type { TaskName } from '../../../preload/contract/profile.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { scheduleInWords } from '../../words/schedule.ts';
import type { ProfileForm } from './form.ts';
import { ScheduleControl } from './schedule-control.tsx';
import { fromScheduleForm } from './schedule-form.ts';

const tasks = [
  { task: 'copy', name: 'Copy the snapshots' },
  { task: 'check', name: 'Check the repository' },
  { task: 'forget', name: 'Forget old snapshots' },
  { task: 'prune', name: 'Prune the repository' },
] as const;

/** When the tasks besides the backup run by themselves, as far as they can run at all. */
export function UpkeepSchedules(): React.ReactNode {
  const { formState, watch } = useFormContext<ProfileForm>();
  const [isCopied, isForgetful, schedules] = watch(['isCopied', 'isForgetful', 'schedules']);
  const refusals: Partial<Record<TaskName, string>> = {
    ...(isCopied ? {} : { copy: 'It is refused as long as there is no second repository.' }),
    ...(isForgetful ? {} : { forget: 'It is refused as long as all snapshots are kept.' }),
  };
  // What cannot run has no time to choose, but one that it has already is not hidden.
  const offered = tasks.filter(
    ({ task }) => refusals[task] === undefined || schedules[task].kind !== 'hand',
  );
  const planned = offered.filter(({ task }) => schedules[task].kind !== 'hand');
  const errors = formState.errors.schedules;
  return (
    <Disclosure
      title="Other tasks"
      gist={
        planned.length === 0
          ? 'by hand only'
          : planned
              .map(({ task }) => `${task} ${scheduleInWords(fromScheduleForm(schedules[task]))}`)
              .join(' · ')
      }
      hasMistake={tasks.some(({ task }) => errors?.[task] !== undefined)}
    >
      {offered.map(({ task, name }) => (
        <TaskSchedule key={task} task={task} name={name} refusal={refusals[task]} />
      ))}
    </Disclosure>
  );
}

function TaskSchedule(props: {
  readonly task: TaskName;
  readonly name: string;
  readonly refusal: string | undefined;
}): React.ReactNode {
  const { task, name, refusal } = props;
  const id = useId();
  return (
    <div className="more-group" role="group" aria-labelledby={id}>
      <p className="label" id={id}>
        {name}
      </p>
      <ScheduleControl task={task} labelledBy={id} />
      {refusal !== undefined && <p className="remark">{refusal}</p>}
    </div>
  );
}
