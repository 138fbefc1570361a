import { useFormContext } from 'react-hook-form';
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
      <legend className="label">The answer</legend>
      <div className="two-fields">
        <Field label="Its text must">
          {(names) => (
            <select {...names} {...register(`${path}.bodyRuleKind`)} className="input">
              <option value="none">say anything</option>
              <option value="contains">contain a text</option>
              <option value="contains-not">not contain a text</option>
              <option value="json">have a value as JSON</option>
            </select>
          )}
        </Field>
        {(kind === 'contains' || kind === 'contains-not') && <TextField path={path} />}
      </div>
      {kind === 'json' && <JsonFields path={path} />}
      {kind !== 'none' && (
        <Switch
          label="Try again if the answer is different"
          {...register(`${path}.bodyRuleTryAgain`)}
        />
      )}
    </fieldset>
  );
}

function TextField({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { formState, getFieldState, register } = useFormContext<DestinationHolder>();
  return (
    <Field
      label="Text of the answer"
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
        label="Path in the JSON"
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
      <Field label="Equals" help="true, 12 and null are values; anything else is a text.">
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
