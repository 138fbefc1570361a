import { useFormContext } from 'react-hook-form';
import type { Timing } from '../../../preload/contract/profile.ts';
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
      title="Timing"
      gist={gist(watch('timing'))}
      hasMistake={formState.errors.timing !== undefined}
      isSought={sought?.kind === 'timing'}
    >
      <ExplainedSwitch
        path="timing.catchUp"
        label="Make up for missed times"
        help="When the computer was off or asleep, one run stands for all the times that passed. Without it they are only noted as missed."
      />
      <ExplainedSwitch
        path="timing.retryFailed"
        label="Try again after a failure"
        help="A scheduled run that failed is tried again after 5, 15 and 60 minutes, unless its next time comes first."
      />
      <NumberField
        path="timing.jitterMinutes"
        label="Start up to so many minutes later"
        help="Keeps several computers from asking the same server at the same moment. 0 starts on the minute."
        least={0}
        most={720}
        rule={optionRules.jitterMinutes}
      />
    </Disclosure>
  );
}

function gist({ catchUp, retryFailed, jitterMinutes }: Timing): string {
  return [
    catchUp ? 'missed times are made up for' : 'missed times are left out',
    retryFailed ? 'failures are tried again' : 'failures wait for the next time',
    ...(jitterMinutes > 0 ? [`up to ${String(jitterMinutes)} min later`] : []),
  ].join(' · ');
}
