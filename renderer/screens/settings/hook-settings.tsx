import { useEffect, useState } from 'react';
import { FormProvider, useForm, useFormContext } from 'react-hook-form';
import type { HookSettings } from '../../../preload/contract/settings-api.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import {
  fromHookSettingsForm,
  settingsRules,
  toHookSettingsForm,
  type HookSettingsForm,
} from './hook-settings-form.ts';
import { KeepFields } from './keep-fields.tsx';
import { VariableRows } from '../variables/variable-rows.tsx';

/** The settings that are about all hooks. */
export function HookSettingsSection(props: { readonly stored: HookSettings }): React.ReactNode {
  const { stored } = props;
  const form = useForm<HookSettingsForm>({
    defaultValues: toHookSettingsForm(stored),
    mode: 'onTouched',
  });
  const look = useBellhop((state) => state.lookAtHookSettings);
  const setUnsavedChanges = useBellhop((state) => state.setUnsavedChanges);
  const [isSaved, setSaved] = useState(false);
  const { isDirty } = form.formState;
  const task = useTask();
  useEffect(() => {
    setUnsavedChanges(isDirty);
  }, [isDirty, setUnsavedChanges]);
  useEffect(() => {
    // News from elsewhere must not overwrite what is being typed.
    if (!form.formState.isDirty) form.reset(toHookSettingsForm(stored));
  }, [form, stored]);
  const submit = form.handleSubmit((filled) => {
    task.run(
      () => api.settings.saveHooks(fromHookSettingsForm(filled)),
      () => {
        form.reset(filled);
        setSaved(true);
        void look();
      },
    );
  });
  return (
    <FormProvider {...form}>
      <form
        className="panel"
        noValidate
        aria-labelledby="hook-settings"
        onSubmit={(event) => void submit(event)}
      >
        <header className="section-head">
          <h2 id="hook-settings">Hooks</h2>
          <div className="actions">
            <p className="muted" role="status">
              {isDirty ? 'Not saved yet' : isSaved && 'Saved'}
            </p>
            <Button look="primary" type="submit" disabled={task.isBusy || !isDirty}>
              Save
            </Button>
          </div>
        </header>
        {task.failure !== null && <FailureNotice failure={task.failure} />}
        <EnabledField />
        <OriginsField />
        <ProxyFields />
        <VariableRows whose="all profiles" />
        <KeepFields />
      </form>
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
