import { useFieldArray, useFormContext } from 'react-hook-form';
import type { PlannedTask } from '../../../preload/contract/profile.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { conditionsInWords } from '../../words/conditions.ts';
import { AddPath } from './add-path.tsx';
import { fromConditionsForm } from './conditions-form.ts';
import type { ProfileForm } from './form.ts';
import { ExplainedSwitch } from './explained-switch.tsx';
import { optionRules } from './option-rules.ts';
import { PathList } from './path-list.tsx';
import { QuietHours } from './quiet-hours.tsx';
import { useSoughtPart } from './sought-part.ts';
import { NumberField } from './text-field.tsx';

interface ConditionProps {
  readonly task: PlannedTask;
}

/** What must be so for a scheduled run of a task to start. */
export function ConditionFields({ task }: ConditionProps): React.ReactNode {
  const sought = useSoughtPart();
  const { formState, watch } = useFormContext<ProfileForm>();
  const isMadeUpFor = watch('timing.catchUp');
  const words = conditionsInWords(fromConditionsForm(watch(`plans.${task}.conditions`)));
  return (
    <Disclosure
      title="Conditions"
      gist={words.length === 0 ? 'none: a scheduled run always starts' : words.join(' · ')}
      hasMistake={formState.errors.plans?.[task]?.conditions !== undefined}
      isSought={sought?.kind === 'conditions' && sought.task === task}
    >
      <p className="help">
        {isMadeUpFor
          ? 'A scheduled run waits until all of these are met.'
          : 'A scheduled run is skipped unless all of these are met.'}{' '}
        What cannot be found out counts as met. “Run now” does not ask.
      </p>
      <PowerFields task={task} />
      <ExplainedSwitch
        path={`plans.${task}.conditions.notMetered`}
        label="Not on a metered network"
        help="Nothing is sent while the system says that the network costs by volume, such as a phone’s."
      />
      <ExplainedSwitch
        path={`plans.${task}.conditions.hostAnswers`}
        label="Only when the repository’s host answers"
        help="Away from home the run waits, in place of failing."
      />
      <PresentPaths task={task} />
      <QuietHours task={task} />
      <IdleFields task={task} />
      <LimitFields task={task} />
    </Disclosure>
  );
}

function PowerFields({ task }: ConditionProps): React.ReactNode {
  const { watch } = useFormContext<ProfileForm>();
  const [asks, allows] = watch([
    `plans.${task}.conditions.asksPower`,
    `plans.${task}.conditions.allowsBattery`,
  ]);
  return (
    <ExplainedSwitch
      path={`plans.${task}.conditions.asksPower`}
      label="Only when plugged in"
      help="On battery the run waits until the computer is on mains again."
    >
      {asks && (
        <ExplainedSwitch
          path={`plans.${task}.conditions.allowsBattery`}
          label="On battery too, while it is well charged"
          help="The run then waits only when the battery is at this or below."
        >
          {allows && (
            <NumberField
              path={`plans.${task}.conditions.batteryAbove`}
              label="Above percent"
              least={0}
              most={99}
              rule={optionRules.percent}
            />
          )}
        </ExplainedSwitch>
      )}
    </ExplainedSwitch>
  );
}

function PresentPaths({ task }: ConditionProps): React.ReactNode {
  const { control } = useFormContext<ProfileForm>();
  const paths = useFieldArray({ control, name: `plans.${task}.conditions.pathsPresent` });
  const known = new Set(paths.fields.map(({ path }) => path));
  return (
    <div className="more-group" role="group" aria-label="Only when these are there">
      <p className="label">Only when these are there</p>
      <p className="help">
        An external drive, a mounted share: the run waits until each folder or file is there.
      </p>
      <PathList label="Folders that must be there" items={paths.fields} onRemove={paths.remove} />
      <AddPath
        kind="folder"
        label="Path that must be there"
        placeholder="/media/me/backup-drive"
        onAdd={(added) => {
          paths.append(
            added.filter((path) => !known.has(path)).map((path) => ({ path })),
            { shouldFocus: false },
          );
        }}
      />
    </div>
  );
}

function IdleFields({ task }: ConditionProps): React.ReactNode {
  const { watch } = useFormContext<ProfileForm>();
  return (
    <ExplainedSwitch
      path={`plans.${task}.conditions.asksIdle`}
      label="Only while nobody uses the computer"
      help="The run starts once keyboard and mouse have rested for so long. It goes on when you come back."
    >
      {watch(`plans.${task}.conditions.asksIdle`) && (
        <NumberField
          path={`plans.${task}.conditions.idleMinutes`}
          label="Minutes without use"
          least={1}
          most={720}
          rule={optionRules.idleMinutes}
        />
      )}
    </ExplainedSwitch>
  );
}

function LimitFields({ task }: ConditionProps): React.ReactNode {
  const { watch } = useFormContext<ProfileForm>();
  return (
    <ExplainedSwitch
      path={`plans.${task}.conditions.hasLimit`}
      label="Anyway when it has waited for days"
      help="After so many days without a success, power, metering, quiet hours and use are not asked about any more."
    >
      {watch(`plans.${task}.conditions.hasLimit`) && (
        <NumberField
          path={`plans.${task}.conditions.anywayAfterDays`}
          label="Days without a success"
          least={1}
          most={365}
          rule={optionRules.anywayAfterDays}
        />
      )}
    </ExplainedSwitch>
  );
}
