import { useFormContext } from 'react-hook-form';
import type { Timing } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { ExplainedSwitch } from './explained-switch.tsx';
import type { ProfileForm } from './form.ts';
import { optionRules } from './option-rules.ts';
import { useSoughtPart } from './sought-part.ts';
import { NumberField } from './text-field.tsx';

/** How the schedules of a profile are kept. */
export function TimingFields(): React.ReactNode {
  const sought = useSoughtPart();
  const { formState, watch } = useFormContext<ProfileForm>();
  return (
    <Disclosure
      title={t('editorSchedule.timing')}
      gist={gist(watch('timing'))}
      hasMistake={formState.errors.timing !== undefined}
      isSought={sought?.kind === 'timing'}
    >
      <ExplainedSwitch
        path="timing.catchUp"
        label={t('editorSchedule.catchUp')}
        help={t('editorSchedule.catchUpHelp')}
      />
      <ExplainedSwitch
        path="timing.retryFailed"
        label={t('editorSchedule.retryFailed')}
        help={t('editorSchedule.retryFailedHelp')}
      />
      <NumberField
        path="timing.jitterMinutes"
        label={t('editorSchedule.jitter')}
        help={t('editorSchedule.jitterHelp')}
        least={0}
        most={720}
        rule={optionRules.jitterMinutes}
      />
    </Disclosure>
  );
}

function gist({ catchUp, retryFailed, jitterMinutes }: Timing): string {
  return [
    t(catchUp ? 'editorSchedule.missedMadeUp' : 'editorSchedule.missedLeftOut'),
    t(retryFailed ? 'editorSchedule.failuresRetried' : 'editorSchedule.failuresWait'),
    ...(jitterMinutes > 0 ? [t('editorSchedule.jitterUpTo', { count: jitterMinutes })] : []),
  ].join(' · ');
}
