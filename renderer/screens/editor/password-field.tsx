import { KeyRound } from 'lucide-react';
import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useBellhop } from '../../state/use-state.ts';
import type { ProfileForm } from './form.ts';
import { keepFocus } from './keep-focus.ts';
import type { RepositoryPath } from './repository-form.ts';

interface PasswordFieldProps {
  readonly path: RepositoryPath;
  readonly label: string;
  /** Whether the repository has one already, which is to be typed. */
  readonly isKnown?: boolean;
}

/** The password of a repository: typed, made up, or stored already. */
export function PasswordField(props: PasswordFieldProps): React.ReactNode {
  const { path, label, isKnown = false } = props;
  const { setValue, watch } = useFormContext<ProfileForm>();
  const [secretName, isGenerated] = watch([`${path}.secretName`, `${path}.isGenerated`]);
  const isStored = useBellhop((state) => state.secretNames.includes(secretName));
  if (isStored || isKnown) return <TypedPassword path={path} label={label} isStored={isStored} />;
  const generate = (isWanted: boolean): void => {
    setValue(`${path}.isGenerated`, isWanted, { shouldDirty: true, shouldValidate: isWanted });
  };
  if (!isGenerated) {
    return (
      <div className="field">
        <TypedPassword path={path} label={label} isStored={false} />
        <div className="below-field">
          <Button
            {...keepFocus}
            look="quiet"
            icon={<KeyRound size={14} aria-hidden="true" />}
            onClick={() => {
              generate(true);
            }}
          >
            {t('editorRepository.generateInstead')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="field" role="group" aria-label={label}>
      <span className="label">{label}</span>
      <div className="stored-secret">
        <span>{t('editorRepository.madeUpOnSave')}</span>
        <Button
          {...keepFocus}
          look="quiet"
          onClick={() => {
            generate(false);
          }}
        >
          {t('editorRepository.typeInstead')}
        </Button>
      </div>
      <p className="help">{t('editorRepository.generatedHelp')}</p>
    </div>
  );
}

function TypedPassword(
  props: PasswordFieldProps & { readonly isStored: boolean },
): React.ReactNode {
  const { path, label, isStored } = props;
  const { register, formState } = useFormContext<ProfileForm>();
  return (
    <Field
      label={label}
      mistake={formState.errors[path]?.password?.message}
      help={isStored ? t('editorRepository.storedHelp') : t('editorRepository.typedHelp')}
    >
      {(names) => (
        <input
          {...names}
          {...register(`${path}.password`, {
            validate: (typed) => isStored || typed !== '' || t('editorMistakes.noPassword'),
          })}
          className="input"
          type="password"
          autoComplete="new-password"
          placeholder={isStored ? t('editorRepository.storedMark') : ''}
        />
      )}
    </Field>
  );
}
