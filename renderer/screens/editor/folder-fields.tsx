import { useFieldArray, useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { DropPlace } from '../../parts/drop-place.tsx';
import { useUndo } from '../../undo/undo-context.ts';
import { AddPath } from './add-path.tsx';
import type { ProfileForm } from './form.ts';
import { PathList } from './path-list.tsx';

/** The folders and files that are backed up. */
export function FolderFields(): React.ReactNode {
  const { control, formState, getValues } = useFormContext<ProfileForm>();
  const folders = useFieldArray({
    control,
    name: 'source.paths',
    rules: {
      validate: (paths) =>
        getValues('source.kind') === 'command' || paths.length > 0 || t('editorMistakes.noFolder'),
    },
  });
  const known = new Set(folders.fields.map(({ path }) => path));
  const { tell } = useUndo();
  const add = (paths: readonly string[]): void => {
    const fresh = paths.filter((path) => !known.has(path)).map((path) => ({ path }));
    if (fresh.length > 0) folders.append(fresh, { shouldFocus: false });
  };
  return (
    <DropPlace
      invitation={t('editor.dropToBackUp')}
      onPaths={add}
      part={{ path: 'source.paths', name: t('editor.folders') }}
    >
      <PathList
        label={t('editor.folders')}
        items={folders.fields}
        onRemove={(index) => {
          tell(t('editor.notBackedUpAnyMore', { path: folders.fields[index]?.path ?? '' }));
          folders.remove(index);
        }}
      />
      <AddPath
        kind="folder"
        label={t('editor.folderPath')}
        placeholder="/home/me/Documents"
        mistake={formState.errors.source?.paths?.root?.message}
        onAdd={add}
      />
      <p className="help drop-hint">{t('editor.orDropHere')}</p>
    </DropPlace>
  );
}
