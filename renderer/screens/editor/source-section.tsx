import { FolderPlus, X } from 'lucide-react';
import { useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import type { ProfileForm } from './form.ts';
import { rules } from './rules.ts';

/** What is backed up, and what of it is left out. */
export function SourceSection(): React.ReactNode {
  const { control, register, formState } = useFormContext<ProfileForm>();
  const folders = useFieldArray({
    control,
    name: 'paths',
    rules: { validate: (paths) => paths.length > 0 || 'Choose at least one folder.' },
  });
  const known = new Set(folders.fields.map(({ path }) => path));
  const add = (paths: readonly string[]): void => {
    folders.append(paths.filter((path) => !known.has(path)).map((path) => ({ path })));
  };
  return (
    <section className="panel" aria-labelledby="what">
      <h2 id="what">What to back up</h2>
      {folders.fields.length > 0 && (
        <ul className="folder-list" aria-label="Folders">
          {folders.fields.map((field, index) => (
            <li key={field.id}>
              <span className="path">{field.path}</span>
              <Button
                look="quiet"
                aria-label={`Remove ${field.path}`}
                icon={<X size={14} aria-hidden="true" />}
                onClick={() => {
                  folders.remove(index);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <AddFolder onAdd={add} mistake={formState.errors.paths?.root?.message} />
      <Field
        label="Leave out"
        help="One pattern per line, as restic has them: *.tmp, node_modules, /home/me/Downloads."
      >
        {(names) => (
          <textarea
            {...names}
            {...register('exclusions')}
            className="input code"
            rows={3}
            spellCheck={false}
          />
        )}
      </Field>
    </section>
  );
}

function AddFolder(props: {
  readonly onAdd: (paths: readonly string[]) => void;
  readonly mistake: string | undefined;
}): React.ReactNode {
  const { onAdd, mistake } = props;
  const [path, setPath] = useState('');
  const [typingMistake, setTypingMistake] = useState('');
  const choose = useTask();
  const addTyped = (): void => {
    const verdict = rules.folder(path);
    if (verdict !== true) {
      setTypingMistake(verdict);
      return;
    }
    onAdd([path.trim()]);
    setPath('');
    setTypingMistake('');
  };
  return (
    <>
      <div className="add-folder">
        <Field label="Folder path" mistake={typingMistake === '' ? mistake : typingMistake}>
          {(names) => (
            <input
              {...names}
              className="input path"
              placeholder="/home/me/Documents"
              value={path}
              onChange={(event) => {
                setPath(event.target.value);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                addTyped();
              }}
            />
          )}
        </Field>
        <Button onClick={addTyped}>Add folder</Button>
        <Button
          icon={<FolderPlus size={14} aria-hidden="true" />}
          disabled={choose.isBusy}
          onClick={() => {
            choose.run(() => api.app.chooseFolders(), onAdd);
          }}
        >
          Choose…
        </Button>
      </div>
      {choose.failure !== null && <FailureNotice failure={choose.failure} />}
    </>
  );
}
