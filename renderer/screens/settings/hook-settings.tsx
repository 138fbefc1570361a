import { useMemo } from 'react';
import { FormProvider, useForm, useFormContext } from 'react-hook-form';
import type { HookSettings } from '../../../preload/contract/settings-api.ts';
import { api } from '../../api.ts';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Switch } from '../../parts/switch.tsx';
import {
  fromHookSettingsForm,
  settingsRules,
  toHookSettingsForm,
  type HookSettingsForm,
} from './hook-settings-form.ts';
import { SavedForm } from './saved-form.tsx';
import { useSavedForm } from './use-saved-form.ts';
import { VariableRows } from '../variables/variable-rows.tsx';

/** The settings that are about all hooks. */
export function HookSettingsSection(props: {
  readonly stored: HookSettings;
  readonly onDirty: (isDirty: boolean) => void;
}): React.ReactNode {
  const { stored, onDirty } = props;
  const written = useMemo(() => toHookSettingsForm(stored), [stored]);
  const form = useForm<HookSettingsForm>({ defaultValues: written, mode: 'onTouched' });
  const saving = useSavedForm({
    form,
    stored: written,
    save: (filled) => api.settings.saveHooks(fromHookSettingsForm(filled, stored.keep)),
    onDirty,
  });
  return (
    <FormProvider {...form}>
      <SavedForm id="hooks" title="Hooks" saving={saving}>
        <EnabledField />
        <OriginsField />
        <ProxyFields />
        <VariableRows whose="all profiles" />
      </SavedForm>
    </FormProvider>
  );
}

function EnabledField(): React.ReactNode {
  const { register, watch } = useFormContext<HookSettingsForm>();
  return (
    <>
      <Switch label="Send hooks" {...register('enabled')} />
      {!watch('enabled') && (
        <Notice
          tone="warning"
          message="Nobody is told about any run."
          hint="Hooks that a backup waits for do not keep it from starting either."
        />
      )}
    </>
  );
}

function OriginsField(): React.ReactNode {
  const { formState, register, watch } = useFormContext<HookSettingsForm>();
  return (
    <>
      <Switch label="Send to these places only" {...register('isRestricted')} />
      {watch('isRestricted') && (
        <Field
          label="Allowed origins"
          help="Scheme, host and port, one per line. Everything else is blocked."
          mistake={formState.errors.origins?.message}
        >
          {(names) => (
            <textarea
              {...names}
              {...register('origins', { validate: settingsRules.origins })}
              className="input code"
              rows={4}
              spellCheck={false}
              placeholder="https://ntfy.example"
            />
          )}
        </Field>
      )}
    </>
  );
}

function ProxyFields(): React.ReactNode {
  const { formState, register, watch } = useFormContext<HookSettingsForm>();
  return (
    <div className="two-fields">
      <Field label="Proxy">
        {(names) => (
          <select {...names} {...register('proxyKind')} className="input">
            <option value="system">As the system says</option>
            <option value="none">None</option>
            <option value="url">This one, for every call</option>
          </select>
        )}
      </Field>
      {watch('proxyKind') === 'url' && (
        <Field label="Address of the proxy" mistake={formState.errors.proxyUrl?.message}>
          {(names) => (
            <input
              {...names}
              {...register('proxyUrl', { validate: settingsRules.proxyUrl })}
              className="input path"
              placeholder="http://proxy.example:3128"
              spellCheck={false}
            />
          )}
        </Field>
      )}
    </div>
  );
}
