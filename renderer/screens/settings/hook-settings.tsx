import { useMemo } from 'react';
import { FormProvider, useForm, useFormContext } from 'react-hook-form';
import type { HookSettings } from '../../../preload/contract/settings-api.ts';
import { t } from '../../../words/t.ts';
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
      <SavedForm id="hooks" title={t('parts.hooks')} saving={saving}>
        <EnabledField />
        <OriginsField />
        <ProxyFields />
        <VariableRows whose="all" />
      </SavedForm>
    </FormProvider>
  );
}

function EnabledField(): React.ReactNode {
  const { register, watch } = useFormContext<HookSettingsForm>();
  return (
    <>
      <Switch label={t('settings.sendHooks')} {...register('enabled')} />
      {!watch('enabled') && (
        <Notice
          tone="warning"
          message={t('settings.nobodyTold')}
          hint={t('settings.nobodyToldHint')}
        />
      )}
    </>
  );
}

function OriginsField(): React.ReactNode {
  const { formState, register, watch } = useFormContext<HookSettingsForm>();
  return (
    <>
      <Switch label={t('settings.onlyThese')} {...register('isRestricted')} />
      {watch('isRestricted') && (
        <Field
          label={t('settings.origins')}
          help={t('settings.originsHelp')}
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
      <Field label={t('settings.proxy')}>
        {(names) => (
          <select {...names} {...register('proxyKind')} className="input">
            <option value="system">{t('settings.proxySystem')}</option>
            <option value="none">{t('settings.proxyNone')}</option>
            <option value="url">{t('settings.proxyThis')}</option>
          </select>
        )}
      </Field>
      {watch('proxyKind') === 'url' && (
        <Field label={t('settings.proxyAddress')} mistake={formState.errors.proxyUrl?.message}>
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
