import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { Switch } from '../../parts/switch.tsx';
import type { DestinationHolder, DestinationPath } from './destination-form.ts';
import { destinationRules } from './destination-rules.ts';

/** What the answer must say, for receivers that answer 200 though nothing was done. */
export function AnswerFields({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { register, watch } = useFormContext<DestinationHolder>();
  const kind = watch(`${path}.bodyRuleKind`);
  return (
    <fieldset className="more-group">
      <legend className="label">{t('hookMore.answer')}</legend>
      <div className="two-fields">
        <Field label={t('hookMore.answerMust')}>
          {(names) => (
            <select {...names} {...register(`${path}.bodyRuleKind`)} className="input">
              <option value="none">{t('hookMore.answerAnything')}</option>
              <option value="contains">{t('hookMore.answerContains')}</option>
              <option value="contains-not">{t('hookMore.answerLacks')}</option>
              <option value="json">{t('hookMore.answerJson')}</option>
            </select>
          )}
        </Field>
        {(kind === 'contains' || kind === 'contains-not') && <TextField path={path} />}
      </div>
      {kind === 'json' && <JsonFields path={path} />}
      {kind !== 'none' && (
        <Switch label={t('hookMore.answerTryAgain')} {...register(`${path}.bodyRuleTryAgain`)} />
      )}
    </fieldset>
  );
}

function TextField({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { formState, getFieldState, register } = useFormContext<DestinationHolder>();
  return (
    <Field
      label={t('hookMore.answerText')}
      mistake={getFieldState(`${path}.bodyRuleText`, formState).error?.message}
    >
      {(names) => (
        <input
          {...names}
          {...register(`${path}.bodyRuleText`, { validate: destinationRules.ruleText })}
          className="input path"
          placeholder="OK"
        />
      )}
    </Field>
  );
}

function JsonFields({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { formState, getFieldState, register } = useFormContext<DestinationHolder>();
  return (
    <div className="two-fields">
      <Field
        label={t('hookMore.answerPath')}
        mistake={getFieldState(`${path}.bodyRulePath`, formState).error?.message}
      >
        {(names) => (
          <input
            {...names}
            {...register(`${path}.bodyRulePath`, { validate: destinationRules.rulePath })}
            className="input path"
            placeholder="result.ok"
          />
        )}
      </Field>
      <Field label={t('hookMore.answerEquals')} help={t('hookMore.answerEqualsHelp')}>
        {(names) => (
          <input
            {...names}
            {...register(`${path}.bodyRuleEquals`)}
            className="input path"
            placeholder="true"
          />
        )}
      </Field>
    </div>
  );
}
