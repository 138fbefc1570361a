import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import type { BackendKind, PlaceField } from './backends/backend.ts';
import { verdictOn } from './backends/verdict-on.ts';
import type { ProfileForm } from './form.ts';
import type { RepositoryPath } from './repository-form.ts';

interface PlaceFieldProps {
  readonly path: RepositoryPath;
  readonly kind: BackendKind;
  readonly field: PlaceField;
}

/** One field of a repository's place, with a way to choose it where it is a folder. */
export function PlaceFieldInput({ path, kind, field }: PlaceFieldProps): React.ReactNode {
  const { key, label, placeholder, help, isFolder = false } = field;
  const { formState, getFieldState, register, setValue } = useFormContext<ProfileForm>();
  const choose = useTask();
  const name = `${path}.places.${kind}.${key}` as const;
  const mistake = getFieldState(name, formState).error?.message;
  const input = (
    <Field label={label()} help={help?.()} mistake={mistake}>
      {(names) => (
        <input
          {...names}
          {...register(name, { validate: (text) => verdictOn(field, text) })}
          className="input path"
          placeholder={placeholder}
          spellCheck={false}
        />
      )}
    </Field>
  );
  if (!isFolder) return input;
  return (
    <>
      <div className="choose-line">
        {input}
        <Button
          aria-label={t('editorRepository.chooseFolder')}
          disabled={choose.isBusy}
          onClick={() => {
            choose.run(
              () => api.app.chooseFolders(),
              ([folder]) => {
                if (folder === undefined) return;
                setValue(name, folder, { shouldDirty: true, shouldValidate: true });
              },
            );
          }}
        >
          {t('parts.choose')}
        </Button>
      </div>
      {choose.failure !== null && <FailureNotice failure={choose.failure} />}
    </>
  );
}
