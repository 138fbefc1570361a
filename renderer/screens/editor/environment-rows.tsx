import { Plus, X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { LockedValue } from '../destination/locked-value.tsx';
import type { ProfileForm } from './form.ts';
import { isOfKind, isWanted, type RepositoryPath } from './repository-form.ts';
import { rules } from './rules.ts';

interface EnvironmentProps {
  readonly path: RepositoryPath;
}

/** What restic needs to reach the repository besides what its kind of place asks for. */
export function EnvironmentRows({ path }: EnvironmentProps): React.ReactNode {
  const { control, watch } = useFormContext<ProfileForm>();
  const rows = useFieldArray({ control, name: `${path}.environment` });
  const form = watch(path);
  const shown = rows.fields.flatMap(({ id }, index) => {
    const entry = form.environment[index];
    if (entry === undefined || entry.origin === 'offered') return [];
    const hasField = entry.origin === 'stored' && isOfKind(form.kind, entry.name);
    return !hasField && isWanted(form, entry) ? [{ id, index }] : [];
  });
  return (
    <div
      className="lockable-rows"
      data-path={`${path}.environment`}
      role="group"
      aria-label={t('editorRepository.environment')}
    >
      {shown.length > 0 && <p className="label">{t('editorRepository.environment')}</p>}
      {shown.map(({ id, index }) => (
        <EnvironmentRow
          key={id}
          path={path}
          index={index}
          onRemove={() => {
            rows.remove(index);
          }}
        />
      ))}
      <div>
        <Button
          look="quiet"
          icon={<Plus size={14} aria-hidden="true" />}
          onClick={() => {
            rows.append({ name: '', isSecret: true, value: '', stored: '', origin: 'typed' });
          }}
        >
          {t('editorRepository.addEnvironment')}
        </Button>
      </div>
    </div>
  );
}

function EnvironmentRow(
  props: EnvironmentProps & { readonly index: number; readonly onRemove: () => void },
): React.ReactNode {
  const { path, index, onRemove } = props;
  const { formState, getValues, register } = useFormContext<ProfileForm>();
  const validate = (name: string): true | string =>
    isOfKind(getValues(`${path}.kind`), name)
      ? t('editorMistakes.hasField')
      : rules.variableName(name);
  return (
    <div className="lockable-row">
      <Field
        label={t('parts.variableName')}
        hideLabel
        mistake={formState.errors[path]?.environment?.[index]?.name?.message}
      >
        {(names) => (
          <input
            {...names}
            {...register(`${path}.environment.${index}.name`, { validate })}
            className="input path"
            placeholder="AWS_SESSION_TOKEN"
            spellCheck={false}
          />
        )}
      </Field>
      <LockedValue path={`${path}.environment.${index}`} label={t('parts.variableValue')} />
      <Button
        look="quiet"
        aria-label={t('parts.removeVariable')}
        icon={<X size={14} aria-hidden="true" />}
        onClick={onRemove}
      />
    </div>
  );
}
