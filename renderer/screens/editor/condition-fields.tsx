import { useFieldArray, useFormContext } from 'react-hook-form';
import type { PlannedTask } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { conditionsInWords } from '../../words/conditions.ts';
import { nameOfTask } from '../../words/tasks.ts';
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
      title={t('editorSchedule.conditions')}
      {...(task === 'backup' ? {} : { of: nameOfTask(task) })}
      gist={words.length === 0 ? t('editorSchedule.noConditions') : words.join(' · ')}
      hasMistake={formState.errors.plans?.[task]?.conditions !== undefined}
      isSought={sought?.kind === 'conditions' && sought.task === task}
    >
      <p className="help">
        {t(isMadeUpFor ? 'editorSchedule.waitsUntilMet' : 'editorSchedule.skippedUnlessMet')}
      </p>
      <PowerFields task={task} />
      <ExplainedSwitch
        path={`plans.${task}.conditions.notMetered`}
        label={t('editorSchedule.notMetered')}
        help={t('editorSchedule.notMeteredHelp')}
      />
      <ExplainedSwitch
        path={`plans.${task}.conditions.hostAnswers`}
        label={t('editorSchedule.hostAnswers')}
        help={t('editorSchedule.hostAnswersHelp')}
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
      label={t('editorSchedule.pluggedIn')}
      help={t('editorSchedule.pluggedInHelp')}
    >
      {asks && (
        <ExplainedSwitch
          path={`plans.${task}.conditions.allowsBattery`}
          label={t('editorSchedule.onBattery')}
          help={t('editorSchedule.onBatteryHelp')}
        >
          {allows && (
            <NumberField
              path={`plans.${task}.conditions.batteryAbove`}
              label={t('editorSchedule.abovePercent')}
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
    <div
      className="more-group"
      role="group"
      aria-label={t('editorSchedule.pathsThere')}
      data-path={`plans.${task}.conditions.pathsPresent`}
    >
      <p className="label">{t('editorSchedule.pathsThere')}</p>
      <p className="help">{t('editorSchedule.pathsThereHelp')}</p>
      <PathList
        label={t('editorSchedule.foldersThere')}
        items={paths.fields}
        onRemove={paths.remove}
      />
      <AddPath
        kind="folder"
        label={t('editorSchedule.pathThere')}
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
      label={t('editorSchedule.idle')}
      help={t('editorSchedule.idleHelp')}
    >
      {watch(`plans.${task}.conditions.asksIdle`) && (
        <NumberField
          path={`plans.${task}.conditions.idleMinutes`}
          label={t('editorSchedule.idleMinutes')}
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
      label={t('editorSchedule.anyway')}
      help={t('editorSchedule.anywayHelp')}
    >
      {watch(`plans.${task}.conditions.hasLimit`) && (
        <NumberField
          path={`plans.${task}.conditions.anywayAfterDays`}
          label={t('editorSchedule.daysWithoutSuccess')}
          least={1}
          most={365}
          rule={optionRules.anywayAfterDays}
        />
      )}
    </ExplainedSwitch>
  );
}
