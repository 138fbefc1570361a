import { useFormContext } from 'react-hook-form';
import type { Retention } from '../../../preload/contract/profile.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Field } from '../../parts/field.tsx';
import { Switch } from '../../parts/switch.tsx';
import { retentionInWords, retentionKinds } from '../../words/retention.ts';
import type { ProfileForm } from './form.ts';
import { rules } from './rules.ts';

const labels: Readonly<Record<keyof Retention, string>> = {
  last: 'Keep the last',
  hourly: 'Hourly',
  daily: 'Daily',
  weekly: 'Weekly',
  monthly: 'Monthly',
  yearly: 'Yearly',
};

/** Which snapshots `forget` keeps. Off, it is refused and all are kept. */
export function RetentionFields(): React.ReactNode {
  const { formState, register, watch } = useFormContext<ProfileForm>();
  const [isForgetful, retention] = watch(['isForgetful', 'retention']);
  return (
    <Disclosure
      title="Old snapshots"
      gist={isForgetful ? `keeps ${retentionInWords(retention)}` : 'all are kept'}
      hasMistake={isForgetful && formState.errors.retention !== undefined}
    >
      <div className="more-group">
        <Switch label="Old snapshots may be forgotten" {...register('isForgetful')} />
        <p className="help">
          {isForgetful
            ? '“Forget” removes those of this profile that no count keeps. It runs by hand or at its own time, see below.'
            : 'All are kept, and “forget” is refused.'}
        </p>
      </div>
      {isForgetful && <KeptCounts />}
    </Disclosure>
  );
}

function KeptCounts(): React.ReactNode {
  const { formState, getValues, register } = useFormContext<ProfileForm>();
  return (
    <fieldset className="more-group">
      <legend className="label">How many are kept</legend>
      <div className="three-fields">
        {retentionKinds.map((kind) => (
          <Field
            key={kind}
            label={labels[kind]}
            mistake={formState.errors.retention?.[kind]?.message}
          >
            {(names) => (
              <input
                {...names}
                {...register(`retention.${kind}`, {
                  valueAsNumber: true,
                  deps: 'retention.last',
                  validate: (count) => {
                    const verdict = rules.kept(count);
                    if (verdict !== true || kind !== 'last') return verdict;
                    return rules.retention(getValues('retention'));
                  },
                })}
                className="input"
                type="number"
                min={0}
                max={10_000}
              />
            )}
          </Field>
        ))}
      </div>
      <p className="help">0 keeps none for that reason.</p>
    </fieldset>
  );
}
