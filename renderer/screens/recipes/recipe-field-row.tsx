import type { RecipeField } from '../../../preload/contract/recipe.ts';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { useBellhop } from '../../state/use-state.ts';
import type { RecipeValue } from './recipe-fields.ts';

interface RecipeFieldRowProps {
  readonly field: RecipeField;
  readonly value: RecipeValue;
  readonly mistake: string;
  readonly onChange: (value: RecipeValue) => void;
  readonly onEnter: () => void;
}

/** One thing that a recipe asks for; a secret is typed once, or one that is stored is taken. */
export function RecipeFieldRow(props: RecipeFieldRowProps): React.ReactNode {
  const { field, value, mistake, onChange, onEnter } = props;
  const isOptional = field.default !== null;
  return (
    <div className={field.secret ? 'recipe-secret' : undefined}>
      {(!field.secret || value.stored === '') && (
        <Field
          label={isOptional ? t('recipes.optional', { label: field.label }) : field.label}
          mistake={mistake}
          help={helpOf(field)}
        >
          {(names) => (
            <input
              {...names}
              className={field.secret ? 'input' : 'input path'}
              type={field.secret ? 'password' : 'text'}
              autoComplete="off"
              spellCheck={false}
              placeholder={field.secret ? '' : (field.default ?? '')}
              value={value.value}
              onChange={(event) => {
                onChange({ ...value, value: event.target.value });
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                // The form around is the profile's: Enter must not save that.
                event.preventDefault();
                onEnter();
              }}
            />
          )}
        </Field>
      )}
      {field.secret && <StoredSecret field={field} value={value} onChange={onChange} />}
    </div>
  );
}

function StoredSecret(
  props: Pick<RecipeFieldRowProps, 'field' | 'value' | 'onChange'>,
): React.ReactNode {
  const { field, value, onChange } = props;
  const known = useBellhop((state) => state.secretNames);
  if (known.length === 0) return null;
  return (
    <Field label={t('recipes.orStored', { label: field.label })}>
      {(names) => (
        <select
          {...names}
          className="input"
          value={value.stored}
          onChange={(event) => {
            onChange({ value: '', stored: event.target.value });
          }}
        >
          <option value="">{t('recipes.newOne')}</option>
          {known.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A secret's example is a name of a secret, which nobody types here. */
function helpOf({ secret, example, default: usual }: RecipeField): string | undefined {
  if (secret) return t('recipes.intoKeychain');
  return example === '' || example === usual ? undefined : t('recipes.suchAs', { example });
}
