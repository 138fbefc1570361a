import { FormProvider, useForm, useFormContext } from 'react-hook-form';
import type { HookSettings } from '../../../preload/contract/settings-api.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Field } from '../../parts/field.tsx';
import { formatNumber } from '../../words/count.ts';
import { SavedForm } from './saved-form.tsx';
import { useSavedForm } from './use-saved-form.ts';

type Keep = HookSettings['keep'];

/** The bounds are those of the configuration's schema. */
const limits = [
  { name: 'runs', label: 'parts.runs', least: 10, most: 1_000_000 },
  { name: 'days', label: 'parts.days', least: 1, most: 36_500 },
  { name: 'megabytes', label: 'settings.megabytes', least: 1, most: 100_000 },
] as const;

/** How much of the history is kept. */
export function HistorySection(props: {
  readonly stored: HookSettings;
  readonly onDirty: (isDirty: boolean) => void;
}): React.ReactNode {
  const { stored, onDirty } = props;
  const form = useForm<Keep>({ defaultValues: stored.keep, mode: 'onTouched' });
  const saving = useSavedForm({
    form,
    stored: stored.keep,
    save: (keep) => api.settings.saveHooks({ ...stored, keep }),
    onDirty,
  });
  return (
    <FormProvider {...form}>
      <SavedForm id="history" title={t('settings.history')} saving={saving}>
        <p className="muted">{t('settings.historyHelp')}</p>
        <div className="three-fields">
          {limits.map((limit) => (
            <LimitField key={limit.name} limit={limit} />
          ))}
        </div>
        <p className="help">{t('settings.historyPending')}</p>
      </SavedForm>
    </FormProvider>
  );
}

function LimitField({ limit }: { readonly limit: (typeof limits)[number] }): React.ReactNode {
  const { name, label, least, most } = limit;
  const { formState, register } = useFormContext<Keep>();
  const bounds = { least: formatNumber(least), most: formatNumber(most) };
  return (
    <Field label={t(label)} mistake={formState.errors[name]?.message}>
      {(names) => (
        <input
          {...names}
          {...register(name, {
            valueAsNumber: true,
            validate: (count) =>
              (Number.isInteger(count) && count >= least && count <= most) ||
              t('settings.wholeNumber', bounds),
          })}
          className="input"
          type="number"
          min={least}
          max={most}
        />
      )}
    </Field>
  );
}
