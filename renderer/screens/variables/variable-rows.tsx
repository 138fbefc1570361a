import { Plus, X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { variableRules, type VariableHolder } from './variable-form.ts';

const helps = { all: 'parts.variablesOfAll', profile: 'parts.variablesOfProfile' } as const;

/** The user's own variables, for the templates of all profiles or of one. */
export function VariableRows({ whose }: { readonly whose: keyof typeof helps }): React.ReactNode {
  const { control, formState, register } = useFormContext<VariableHolder>();
  const rows = useFieldArray({ control, name: 'variables' });
  return (
    <div
      className="lockable-rows"
      role="group"
      aria-label={t('parts.variables')}
      data-path="variables"
    >
      <p className="label">{t('parts.ownVariables')}</p>
      <p className="help">{t(helps[whose], { name: 'OWNER', written: '{{OWNER}}' })}</p>
      {rows.fields.map((row, at) => (
        <div key={row.id} className="header-line">
          <Field
            label={t('parts.variableName')}
            hideLabel
            mistake={formState.errors.variables?.[at]?.name?.message}
          >
            {(names) => (
              <input
                {...names}
                {...register(`variables.${at}.name`, {
                  validate: variableRules.name,
                  // A name that is there twice is mended in either row.
                  deps: rows.fields.map((_, other) => `variables.${other}.name` as const),
                })}
                className="input path"
                placeholder="OWNER"
                spellCheck={false}
              />
            )}
          </Field>
          <Field
            label={t('parts.variableValue')}
            hideLabel
            mistake={formState.errors.variables?.[at]?.value?.message}
          >
            {(names) => (
              <input
                {...names}
                {...register(`variables.${at}.value`, { validate: variableRules.value })}
                className="input"
              />
            )}
          </Field>
          <Button
            look="quiet"
            aria-label={t('parts.removeVariable')}
            icon={<X size={14} aria-hidden="true" />}
            onClick={() => {
              rows.remove(at);
            }}
          />
        </div>
      ))}
      <div>
        <Button
          look="quiet"
          icon={<Plus size={14} aria-hidden="true" />}
          onClick={() => {
            rows.append({ name: '', value: '' });
          }}
        >
          {t('parts.addVariable')}
        </Button>
      </div>
    </div>
  );
}
