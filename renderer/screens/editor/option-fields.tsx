import { useFormContext } from 'react-hook-form';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Field } from '../../parts/field.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { formatCount } from '../../words/count.ts';
import { linesOf } from '../../words/lines.ts';
import type { ProfileForm } from './form.ts';
import { optionRules } from './option-rules.ts';
import type { OptionsForm } from './options-form.ts';
import { LinesField, TextField } from './text-field.tsx';

/** How backups are made: what is left alone is as restic does it unasked. */
export function OptionFields(): React.ReactNode {
  const { formState, watch } = useFormContext<ProfileForm>();
  return (
    <Disclosure
      title="How it is done"
      gist={gist(watch('options'))}
      hasMistake={formState.errors.options !== undefined}
    >
      <div className="two-fields">
        <TextField
          path="options.upload"
          label="Upload at most"
          placeholder="no limit"
          rule={optionRules.speed}
        />
        <TextField
          path="options.download"
          label="Download at most"
          placeholder="no limit"
          help="Such as 2 MiB/s or 10 Mbit/s."
          rule={optionRules.speed}
        />
        <CompressionField />
        <TextField
          path="options.readConcurrency"
          label="Files read at once"
          placeholder="restic’s choice, 2"
          rule={optionRules.concurrency}
        />
        <TextField
          path="options.host"
          label="Host name in snapshots"
          placeholder="this computer’s"
          rule={optionRules.host}
        />
      </div>
      <OptionSwitches />
      <LinesField
        path="options.extraArguments"
        label="Further arguments of restic backup"
        placeholder="--pack-size=64"
        help="One per line, in the long form with “=”. What has a field of its own is refused here."
      />
    </Disclosure>
  );
}

const compressions = [
  { value: '', name: 'restic’s choice' },
  { value: 'auto', name: 'automatic' },
  { value: 'off', name: 'off' },
  { value: 'fastest', name: 'fastest' },
  { value: 'better', name: 'better' },
  { value: 'max', name: 'strongest' },
] as const;

function CompressionField(): React.ReactNode {
  const { register } = useFormContext<ProfileForm>();
  return (
    <Field label="Compression" help="“fastest” and “better” need restic 0.19.">
      {(names) => (
        <select {...names} {...register('options.compression')} className="input">
          {compressions.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function OptionSwitches(): React.ReactNode {
  const { register, watch } = useFormContext<ProfileForm>();
  const isWindows = useBellhop((state) => state.about?.platform === 'win32');
  const usesShadows = watch('options.useFsSnapshot');
  return (
    <div className="more-group">
      <Switch
        label="No snapshot when nothing has changed"
        {...register('options.skipIfUnchanged')}
      />
      <Switch
        label="Ignore changed inode numbers (for network drives)"
        {...register('options.ignoreInode')}
      />
      <Switch label="Ignore changed change times (ctime)" {...register('options.ignoreCtime')} />
      <Switch label="Keep when files were last read (atime)" {...register('options.withAtime')} />
      {(isWindows || usesShadows) && (
        <Switch
          label="Read open files from a shadow copy (takes an administrator’s rights)"
          {...register('options.useFsSnapshot')}
        />
      )}
    </div>
  );
}

function gist(options: OptionsForm): string {
  const extra = linesOf(options.extraArguments).length;
  const parts = [
    ...(options.upload.trim() === '' ? [] : [`up ${options.upload.trim()}`]),
    ...(options.download.trim() === '' ? [] : [`down ${options.download.trim()}`]),
    ...(options.compression === '' ? [] : [`compression ${options.compression}`]),
    ...(options.host.trim() === '' ? [] : [`as ${options.host.trim()}`]),
    ...(options.skipIfUnchanged ? ['skips when unchanged'] : []),
    ...(options.useFsSnapshot ? ['shadow copies'] : []),
    ...(extra === 0 ? [] : [formatCount(extra, { one: 'argument', many: 'arguments' })]),
  ];
  return parts.length === 0 ? 'as restic does it unasked' : parts.join(' · ');
}
