import { FormProvider, useForm, useFormContext } from 'react-hook-form';
import type { HookSettings } from '../../../preload/contract/settings-api.ts';
import { api } from '../../api.ts';
import { Field } from '../../parts/field.tsx';
import { SavedForm } from './saved-form.tsx';
import { useSavedForm } from './use-saved-form.ts';

type Keep = HookSettings['keep'];

/** The bounds are those of the configuration's schema. */
const limits = [
  { name: 'runs', label: 'Runs', least: 10, most: 1_000_000 },
  { name: 'days', label: 'Days', least: 1, most: 36_500 },
  { name: 'megabytes', label: 'Megabytes', least: 1, most: 100_000 },
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
      <SavedForm id="history" title="History" saving={saving}>
        <p className="muted">
          Runs and what hooks sent are forgotten, the oldest first, as soon as one of these is
          exceeded. Snapshots are not touched by this: each profile says which it keeps.
        </p>
        <div className="three-fields">
          {limits.map((limit) => (
            <LimitField key={limit.name} limit={limit} />
          ))}
        </div>
        <p className="help">What is still to be sent is always kept.</p>
      </SavedForm>
    </FormProvider>
  );
}

function LimitField({ limit }: { readonly limit: (typeof limits)[number] }): React.ReactNode {
  const { name, label, least, most } = limit;
  const { formState, register } = useFormContext<Keep>();
  const range = `Choose a whole number from ${String(least)} to ${most.toLocaleString('en')}.`;
  return (
    <Field label={label} mistake={formState.errors[name]?.message}>
      {(names) => (
        <input
          {...names}
          {...register(name, {
            valueAsNumber: true,
            validate: (count) =>
              (Number.isInteger(count) && count >= least && count <= most) || range,
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
