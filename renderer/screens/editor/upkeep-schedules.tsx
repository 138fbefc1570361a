import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import type { PlannedTask, TaskName } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';
import type { WordKey } from '../../../words/translated.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { planInWords } from '../../words/plan.ts';
import { nameOfTask } from '../../words/tasks.ts';
import { ChainControl } from './chain-control.tsx';
import { ConditionFields } from './condition-fields.tsx';
import type { ProfileForm } from './form.ts';
import { fromPlanForm, type PlanForm } from './plan-form.ts';
import { ScheduleControl } from './schedule-control.tsx';
import { useSoughtPart } from './sought-part.ts';
import { UpkeepField } from './upkeep-fields.tsx';

type Upkeep = Exclude<PlannedTask, 'backup'>;

const tasks: readonly Upkeep[] = ['copy', 'check', 'forget', 'prune', 'drill'];

const names = {
  copy: 'editorSchedule.copyTask',
  check: 'editorSchedule.checkTask',
  forget: 'editorSchedule.forgetTask',
  prune: 'editorSchedule.pruneTask',
  drill: 'editorSchedule.drillTask',
} as const satisfies Readonly<Record<Upkeep, WordKey>>;

const isPlanned = ({ schedules, isChained }: PlanForm): boolean =>
  schedules.length > 0 || isChained;

/** When the tasks besides the backup run by themselves, as far as they can run at all. */
export function UpkeepSchedules(): React.ReactNode {
  const { formState, watch } = useFormContext<ProfileForm>();
  const [isCopied, isForgetful, plans] = watch(['isCopied', 'isForgetful', 'plans']);
  const refusals: Partial<Record<TaskName, string>> = {
    ...(isCopied ? {} : { copy: t('editorSchedule.copyRefused') }),
    ...(isForgetful ? {} : { forget: t('editorSchedule.forgetRefused') }),
  };
  // What cannot run has no time to choose, but one that it has already is not hidden.
  const offered = tasks.filter((task) => refusals[task] === undefined || isPlanned(plans[task]));
  const planned = offered.filter((task) => isPlanned(plans[task]));
  const { errors } = formState;
  const sought = useSoughtPart();
  return (
    <Disclosure
      title={t('editorSchedule.otherTasks')}
      gist={
        planned.length === 0
          ? t('editorSchedule.onlyByHand')
          : planned
              .map((task) =>
                t('editorSchedule.taskWhen', {
                  task: nameOfTask(task),
                  when: planInWords(fromPlanForm(plans[task])),
                }),
              )
              .join(' · ')
      }
      hasMistake={
        errors.upkeep !== undefined || tasks.some((task) => errors.plans?.[task] !== undefined)
      }
      startsOpen={sought?.kind === 'conditions' && sought.task !== 'backup'}
    >
      {offered.map((task) => (
        <TaskSchedule key={task} task={task} refusal={refusals[task]} />
      ))}
    </Disclosure>
  );
}

function TaskSchedule(props: {
  readonly task: Upkeep;
  readonly refusal: string | undefined;
}): React.ReactNode {
  const { task, refusal } = props;
  const { watch } = useFormContext<ProfileForm>();
  const id = useId();
  return (
    <div className="more-group task-plan" role="group" aria-labelledby={id}>
      <p className="label" id={id}>
        {t(names[task])}
      </p>
      <ScheduleControl task={task} />
      <ChainControl task={task} />
      {watch(`plans.${task}.schedules`).length > 0 && <ConditionFields task={task} />}
      <UpkeepField task={task} />
      {refusal !== undefined && <p className="remark">{refusal}</p>}
    </div>
  );
}
