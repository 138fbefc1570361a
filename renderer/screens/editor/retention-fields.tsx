import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import type { WordKey } from '../../../words/translated.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Field } from '../../parts/field.tsx';
import { Switch } from '../../parts/switch.tsx';
import { retentionInWords, retentionKinds, type RetentionKind } from '../../words/retention.ts';
import { usualRetention, type ProfileForm } from './form.ts';
import { ForgetPreview } from './forget-preview.tsx';
import { KeepPreview } from './keep-preview.tsx';
import { optionRules } from './option-rules.ts';
import { fromRetentionForm, keepsSomething } from './retention-form.ts';
import { RetentionMore } from './retention-more.tsx';

const labels = {
  last: 'retention.keepLast',
  hourly: 'retention.keepHourly',
  daily: 'retention.keepDaily',
  weekly: 'retention.keepWeekly',
  monthly: 'retention.keepMonthly',
  yearly: 'retention.keepYearly',
} as const satisfies Readonly<Record<RetentionKind, WordKey>>;

/** Which snapshots `forget` keeps. Off, it is refused and all are kept. */
export function RetentionFields({ profileId }: { readonly profileId: string }): React.ReactNode {
  const { formState, register, watch } = useFormContext<ProfileForm>();
  const [isForgetful, form] = watch(['isForgetful', 'retention']);
  const retention = fromRetentionForm(form, usualRetention);
  return (
    <Disclosure
      title={t('retention.oldSnapshots')}
      gist={
        isForgetful
          ? t('retention.keeps', { what: retentionInWords(retention) })
          : t('retention.allAreKept')
      }
      hasMistake={isForgetful && formState.errors.retention !== undefined}
    >
      <div className="more-group">
        <Switch label={t('retention.mayForget')} {...register('isForgetful')} />
        <p className="help">
          {t(isForgetful ? 'retention.mayForgetHelp' : 'retention.neverForgetHelp')}
        </p>
      </div>
      {isForgetful && (
        <>
          <KeptCounts />
          <RetentionMore />
          <KeepPreview retention={retention} />
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
      <legend className="label">{t('retention.howMany')}</legend>
      <div className="three-fields">
        {retentionKinds.map((kind) => (
          <Field
            key={kind}
            label={t(labels[kind])}
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
      <p className="help">{t('retention.zeroKeepsNone')}</p>
    </fieldset>
  );
}
