import { useFieldArray, useFormContext } from 'react-hook-form';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { formatCount } from '../../words/count.ts';
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
      title="More to leave out"
      gist={gist(watch('source'))}
      hasMistake={formState.errors.source?.largerThan !== undefined}
    >
      <SwitchFields />
      <TextField
        path="source.largerThan"
        label="Files larger than"
        placeholder="500 MB"
        look="short"
        help="Empty leaves out none for their size."
        rule={optionRules.size}
      />
      <LinesField
        path="source.exclusionsAnyCase"
        label="Patterns, upper and lower case alike"
        placeholder="*.bak"
      />
      <LinesField
        path="source.excludeIfPresent"
        label="Folders that hold one of these files"
        placeholder=".nobackup"
        help="One name per line: put an empty file of that name into a folder, and it is left out. “name:text” also looks at how the file begins."
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
      <Switch
        label="Folders marked as caches (CACHEDIR.TAG)"
        {...register('source.excludeCaches')}
      />
      <Switch
        label="Folders that hold a file named .nobackup"
        checked={hasPreset(marks, noBackup)}
        onChange={(event) => {
          const next = withPreset(marks, noBackup, event.target.checked);
          setValue('source.excludeIfPresent', next, { shouldDirty: true });
        }}
      />
      <Switch
        label="Other file systems: stay on the one that a folder is on"
        {...register('source.oneFileSystem')}
      />
      {(platform === 'win32' || platform === 'darwin' || hasCloud) && (
        <Switch
          label="Files that are only in a cloud, such as those of OneDrive"
          {...register('source.excludeCloudFiles')}
        />
      )}
    </div>
  );
}

function PatternFiles(): React.ReactNode {
  const { control } = useFormContext<ProfileForm>();
  const files = useFieldArray({ control, name: 'source.exclusionFiles' });
  return (
    <div className="more-group" role="group" aria-label="Files with patterns">
      <PathList label="Files with patterns" items={files.fields} onRemove={files.remove} />
      <AddPath
        kind="file"
        label="A file with one pattern per line"
        placeholder="/home/me/.backup-ignore"
        onAdd={(paths) => {
          files.append(paths.map((path) => ({ path })));
        }}
      />
    </div>
  );
}

const noBackup = { name: '.nobackup', patterns: ['.nobackup'] };

function gist(source: SourceForm): string {
  const patterns = linesOf(source.exclusionsAnyCase).length;
  const parts = [
    ...(source.excludeCaches ? ['caches'] : []),
    ...(source.largerThan.trim() === '' ? [] : [`larger than ${source.largerThan.trim()}`]),
    ...linesOf(source.excludeIfPresent).map((name) => `with ${name}`),
    ...(source.oneFileSystem ? ['other file systems'] : []),
    ...(source.excludeCloudFiles ? ['cloud files'] : []),
    ...(patterns === 0 ? [] : [formatCount(patterns, { one: 'pattern', many: 'patterns' })]),
    ...source.exclusionFiles.map(({ path }) => path.replace(/^.*[\\/]/, '')),
  ];
  return parts.length === 0 ? 'nothing more' : parts.join(' · ');
}
