import { useFormContext } from 'react-hook-form';
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
      label="Goes to"
      help={
        chosen === '' ? undefined : 'Its method, URL, headers and body count, not the hook’s own.'
      }
      mistake={
        chosen !== '' && channel === undefined
          ? 'This channel is not there any more.'
          : channel?.enabled === false
            ? 'This channel is switched off: nothing is sent.'
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
          <option value="">A place of its own</option>
          {channels.map(({ id, name }) => (
            <option key={id} value={id}>
              Channel {name}
            </option>
          ))}
          {chosen !== '' && channel === undefined && <option value={chosen}>{chosen}</option>}
        </select>
      )}
    </Field>
  );
}
