import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import type { WordKey } from '../../../words/translated.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Field } from '../../parts/field.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useBellhop } from '../../state/use-state.ts';
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
      title={t('editorOptions.howItIsDone')}
      gist={gist(watch('options'))}
      hasMistake={formState.errors.options !== undefined}
    >
      <div className="two-fields">
        <TextField
          path="options.upload"
          label={t('editorOptions.upload')}
          placeholder={t('parts.noLimit')}
          rule={optionRules.speed}
        />
        <TextField
          path="options.download"
          label={t('editorOptions.download')}
          placeholder={t('parts.noLimit')}
          help={t('editorOptions.speedHelp')}
          rule={optionRules.speed}
        />
        <CompressionField />
        <TextField
          path="options.readConcurrency"
          label={t('editorOptions.readConcurrency')}
          placeholder={t('editorOptions.readConcurrencyHint')}
          rule={optionRules.concurrency}
        />
        <TextField
          path="options.host"
          label={t('editorOptions.host')}
          placeholder={t('editorOptions.hostHint')}
          rule={optionRules.host}
        />
      </div>
      <OptionSwitches />
      <LinesField
        path="options.extraArguments"
        label={t('editorOptions.extraArguments')}
        placeholder="--pack-size=64"
        help={t('editorOptions.extraHelp')}
      />
    </Disclosure>
  );
}

const compressions = ['', 'auto', 'off', 'fastest', 'better', 'max'] as const;

const strengths = {
  '': 'editorOptions.resticsChoice',
  auto: 'editorOptions.automatic',
  off: 'editorOptions.off',
  fastest: 'editorOptions.fastest',
  better: 'editorOptions.better',
  max: 'editorOptions.strongest',
} as const satisfies Readonly<Record<OptionsForm['compression'], WordKey>>;

function CompressionField(): React.ReactNode {
  const { register } = useFormContext<ProfileForm>();
  return (
    <Field label={t('editorOptions.compression')} help={t('editorOptions.compressionHelp')}>
      {(names) => (
        <select {...names} {...register('options.compression')} className="input">
          {compressions.map((value) => (
            <option key={value} value={value}>
              {t(strengths[value])}
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
      <Switch label={t('editorOptions.skipIfUnchanged')} {...register('options.skipIfUnchanged')} />
      <Switch label={t('editorOptions.ignoreInode')} {...register('options.ignoreInode')} />
      <Switch label={t('editorOptions.ignoreCtime')} {...register('options.ignoreCtime')} />
      <Switch label={t('editorOptions.withAtime')} {...register('options.withAtime')} />
      {(isWindows || usesShadows) && (
        <Switch label={t('editorOptions.useFsSnapshot')} {...register('options.useFsSnapshot')} />
      )}
    </div>
  );
}

function gist(options: OptionsForm): string {
  const extra = linesOf(options.extraArguments).length;
  const parts = [
    ...(options.upload.trim() === ''
      ? []
      : [t('editorOptions.gistUp', { speed: options.upload.trim() })]),
    ...(options.download.trim() === ''
      ? []
      : [t('editorOptions.gistDown', { speed: options.download.trim() })]),
    ...(options.compression === ''
      ? []
      : [t('editorOptions.gistCompression', { strength: t(strengths[options.compression]) })]),
    ...(options.host.trim() === ''
      ? []
      : [t('editorOptions.gistHost', { host: options.host.trim() })]),
    ...(options.skipIfUnchanged ? [t('editorOptions.gistSkips')] : []),
    ...(options.useFsSnapshot ? [t('editorOptions.gistShadows')] : []),
    ...(extra === 0 ? [] : [t('units.arguments', { count: extra })]),
  ];
  return parts.length === 0 ? t('editorOptions.asRestic') : parts.join(' · ');
}
