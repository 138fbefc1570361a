import { useFieldArray, useFormContext } from 'react-hook-form';
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
        getValues('source.kind') === 'command' || paths.length > 0 || 'Choose at least one folder.',
    },
  });
  const known = new Set(folders.fields.map(({ path }) => path));
  return (
    <>
      <PathList label="Folders" items={folders.fields} onRemove={folders.remove} />
      <AddPath
        kind="folder"
        label="Folder path"
        placeholder="/home/me/Documents"
        mistake={formState.errors.source?.paths?.root?.message}
        onAdd={(paths) => {
          folders.append(paths.filter((path) => !known.has(path)).map((path) => ({ path })));
        }}
      />
    </>
  );
}
