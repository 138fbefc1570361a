import { useFieldArray, useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { useUndo } from '../../undo/undo-context.ts';
import { linesOf } from '../../words/lines.ts';
import { AddPath } from './add-path.tsx';
import { hasPreset, withPreset } from './exclusion-presets.ts';
import type { ProfileForm } from './form.ts';
import { optionRules } from './option-rules.ts';
import { PathList } from './path-list.tsx';
import type { SourceForm } from './source-form.ts';
import { LinesField, TextField } from './text-field.tsx';

/** The further ways of leaving something out. */
export function ExclusionFields(): React.ReactNode {
  const { formState, watch } = useFormContext<ProfileForm>();
  return (
    <Disclosure
      title={t('editor.moreToLeaveOut')}
      gist={gist(watch('source'))}
      hasMistake={formState.errors.source?.largerThan !== undefined}
    >
      <SwitchFields />
      <TextField
        path="source.largerThan"
        label={t('editor.largerThan')}
        placeholder="500 MB"
        look="short"
        help={t('editor.largerThanHelp')}
        rule={optionRules.size}
      />
      <LinesField path="source.exclusionsAnyCase" label={t('editor.anyCase')} placeholder="*.bak" />
      <LinesField
        path="source.excludeIfPresent"
        label={t('editor.ifPresent')}
        placeholder=".nobackup"
        help={t('editor.ifPresentHelp')}
      />
      <PatternFiles />
    </Disclosure>
  );
}

function SwitchFields(): React.ReactNode {
  const { register, setValue, watch } = useFormContext<ProfileForm>();
  const [marks, hasCloud] = watch(['source.excludeIfPresent', 'source.excludeCloudFiles']);
  const platform = useBellhop((state) => state.about?.platform);
  return (
    <div className="more-group">
      <Switch label={t('editor.cacheFolders')} {...register('source.excludeCaches')} />
      <Switch
        label={t('editor.noBackupFolders')}
        checked={hasPreset(marks, noBackup)}
        onChange={(event) => {
          const next = withPreset(marks, noBackup, event.target.checked);
          setValue('source.excludeIfPresent', next, { shouldDirty: true });
        }}
      />
      <Switch label={t('editor.oneFileSystem')} {...register('source.oneFileSystem')} />
      {(platform === 'win32' || platform === 'darwin' || hasCloud) && (
        <Switch label={t('editor.cloudFiles')} {...register('source.excludeCloudFiles')} />
      )}
    </div>
  );
}

function PatternFiles(): React.ReactNode {
  const { control } = useFormContext<ProfileForm>();
  const files = useFieldArray({ control, name: 'source.exclusionFiles' });
  const { tell } = useUndo();
  return (
    <div
      className="more-group"
      role="group"
      aria-label={t('editor.patternFiles')}
      data-path="source.exclusionFiles"
    >
      <PathList
        label={t('editor.patternFiles')}
        items={files.fields}
        onRemove={(index) => {
          tell(t('editor.patternsGone', { path: files.fields[index]?.path ?? '' }));
          files.remove(index);
        }}
      />
      <AddPath
        kind="file"
        label={t('editor.patternFile')}
        placeholder="/home/me/.backup-ignore"
        onAdd={(paths) => {
          files.append(paths.map((path) => ({ path })));
        }}
      />
    </div>
  );
}

const noBackup = { patterns: ['.nobackup'] };

function gist(source: SourceForm): string {
  const patterns = linesOf(source.exclusionsAnyCase).length;
  const parts = [
    ...(source.excludeCaches ? [t('editor.gistCaches')] : []),
    ...(source.largerThan.trim() === ''
      ? []
      : [t('editor.gistLarger', { size: source.largerThan.trim() })]),
    ...linesOf(source.excludeIfPresent).map((name) => t('editor.gistWith', { name })),
    ...(source.oneFileSystem ? [t('editor.gistOtherSystems')] : []),
    ...(source.excludeCloudFiles ? [t('editor.gistCloud')] : []),
    ...(patterns === 0 ? [] : [t('units.patterns', { count: patterns })]),
    ...source.exclusionFiles.map(({ path }) => path.replace(/^.*[\\/]/, '')),
  ];
  return parts.length === 0 ? t('editor.nothingMore') : parts.join(' · ');
}
