import { useFormContext } from 'react-hook-form';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Field } from '../../parts/field.tsx';
import { Switch } from '../../parts/switch.tsx';
import { retentionInWords, retentionKinds, type RetentionKind } from '../../words/retention.ts';
import { usualRetention, type ProfileForm } from './form.ts';
import { ForgetPreview } from './forget-preview.tsx';
import { optionRules } from './option-rules.ts';
import { fromRetentionForm, keepsSomething } from './retention-form.ts';
import { RetentionMore } from './retention-more.tsx';

const labels: Readonly<Record<RetentionKind, string>> = {
  last: 'Keep the last',
  hourly: 'Hourly',
  daily: 'Daily',
  weekly: 'Weekly',
  monthly: 'Monthly',
  yearly: 'Yearly',
};

/** Which snapshots `forget` keeps. Off, it is refused and all are kept. */
export function RetentionFields({ profileId }: { readonly profileId: string }): React.ReactNode {
  const { formState, register, watch } = useFormContext<ProfileForm>();
  const [isForgetful, form] = watch(['isForgetful', 'retention']);
  const retention = fromRetentionForm(form, usualRetention);
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
            ? '“Forget” removes those of this profile that no rule keeps. It runs by hand or at its own time, see below.'
            : 'All are kept, and “forget” is refused.'}
        </p>
      </div>
      {isForgetful && (
        <>
          <KeptCounts />
          <RetentionMore />
          <ForgetPreview profileId={profileId} retention={retention} />
        </>
      )}
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
                    const verdict = optionRules.kept(count);
                    if (verdict !== true || kind !== 'last') return verdict;
                    return keepsSomething(getValues('retention'));
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
