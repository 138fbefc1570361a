import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { useBellhop } from '../../state/use-state.ts';
import type { ProfileForm } from './form.ts';

/** Whether a hook has a place of its own, or goes through a channel. */
export function ChannelField({ index }: { readonly index: number }): React.ReactNode {
  const { register, watch } = useFormContext<ProfileForm>();
  const channels = useBellhop((state) => state.channels) ?? [];
  const chosen = watch(`hooks.${index}.channelId`);
  if (channels.length === 0 && chosen === '') return null;
  const channel = channels.find(({ id }) => id === chosen);
  return (
    <Field
      label={t('hookForm.goesTo')}
      help={chosen === '' ? undefined : t('hookForm.goesThroughChannel')}
      mistake={
        chosen !== '' && channel === undefined
          ? t('channels.gone')
          : channel?.enabled === false
            ? t('hookForm.channelOff')
            : undefined
      }
    >
      {(names) => (
        <select
          {...names}
          {...register(`hooks.${index}.channelId`)}
          value={chosen}
          className="input"
        >
          <option value="">{t('hookForm.ownPlace')}</option>
          {channels.map(({ id, name }) => (
            <option key={id} value={id}>
              {t('hookForm.channelNamed', { name })}
            </option>
          ))}
          {chosen !== '' && channel === undefined && <option value={chosen}>{chosen}</option>}
        </select>
      )}
    </Field>
  );
}
