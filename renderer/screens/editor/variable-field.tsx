import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { StoredSecret } from '../../parts/stored-secret.tsx';
import { useTask } from '../../parts/use-task.ts';
import type { BackendVariable } from './backends/backend.ts';
import type { ProfileForm } from './form.ts';
import type { RepositoryPath } from './repository-form.ts';

interface VariableFieldProps {
  readonly path: RepositoryPath;
  readonly variable: BackendVariable;
}

/** A variable that the kind of place asks for. A secret is typed once, and is a name afterwards. */
export function VariableField({ path, variable }: VariableFieldProps): React.ReactNode {
  const { setValue, watch } = useFormContext<ProfileForm>();
  const [isReplacing, setReplacing] = useState(false);
  const entries = watch(`${path}.environment`);
  const at = entries.findIndex(({ name, origin }) => origin !== 'typed' && name === variable.name);
  const entry = entries[at];
  if (entry === undefined) return null;
  if (entry.isSecret && entry.stored !== '' && !isReplacing) {
    return (
      <div className="field" role="group" aria-label={variable.label()}>
        <span className="label">{variable.label()}</span>
        <StoredSecret
          name={entry.stored}
          onReplace={() => {
            setReplacing(true);
          }}
        />
      </div>
    );
  }
  const isOpenSecret = variable.isSecret && !entry.isSecret;
  return (
    <div className={variable.isFile === true ? 'choose-line' : 'field'}>
      <VariableInput path={path} at={at} variable={variable} isSecret={entry.isSecret} />
      {isOpenSecret && (
        <p className="remark">
          {t('editorRepository.openForAll')}{' '}
          <button
            type="button"
            className="place-link"
            onClick={() => {
              setValue(`${path}.environment.${at}.isSecret`, true, { shouldDirty: true });
            }}
          >
            {t('editorRepository.lockAway')}
          </button>
        </p>
      )}
      {variable.isFile === true && (
        <ChooseFile
          onChosen={(file) => {
            setValue(`${path}.environment.${at}.value`, file, { shouldDirty: true });
          }}
        />
      )}
    </div>
  );
}

function VariableInput(
  props: VariableFieldProps & { readonly at: number; readonly isSecret: boolean },
): React.ReactNode {
  const { path, at, variable, isSecret } = props;
  const { register } = useFormContext<ProfileForm>();
  const { label, name, placeholder, remark } = variable;
  return (
    <Field label={label()}>
      {(names) => (
        <input
          {...names}
          {...register(`${path}.environment.${at}.value`)}
          className={`input ${variable.isFile === true ? 'path' : ''}`.trim()}
          type={isSecret ? 'password' : 'text'}
          autoComplete="off"
          spellCheck={false}
          title={name}
          placeholder={
            remark?.() ??
            (placeholder === '' && isSecret ? t('editorRepository.typedOnce') : placeholder)
          }
        />
      )}
    </Field>
  );
}

function ChooseFile({ onChosen }: { readonly onChosen: (file: string) => void }): React.ReactNode {
  const choose = useTask();
  return (
    <Button
      aria-label={t('editorRepository.chooseFile')}
      disabled={choose.isBusy}
      onClick={() => {
        choose.run(
          () => api.app.chooseFile(),
          (file) => {
            if (file !== null) onChosen(file);
          },
        );
      }}
    >
      {t('parts.choose')}
    </Button>
  );
}
