import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { methods } from '../../words/hook.ts';
import { BodyFields } from './body-fields.tsx';
import type { DestinationHolder, DestinationPath } from './destination-form.ts';
import { destinationRules } from './destination-rules.ts';
import { HeaderRows, QueryRows } from './lockable-rows.tsx';
import { ProblemNotes } from './problems.tsx';
import { UrlField } from './url-field.tsx';
import { VariantList } from './variant-list.tsx';

/** The form of a place that can be told: where to, what, and what counts as delivered. */
export function DestinationFields({ path }: { readonly path: DestinationPath }): React.ReactNode {
  return (
    <>
      <RequestLine path={path} />
      <HeaderRows path={path} />
      <QueryField path={path} />
      <BodyFields path={path} />
      <VariantList path={path} />
      <DeliveredFields path={path} />
    </>
  );
}

function RequestLine({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { register } = useFormContext<DestinationHolder>();
  return (
    <div className="request-line">
      <Field label={t('hookForm.method')}>
        {(names) => (
          <select {...names} {...register(`${path}.method`)} className="input">
            {methods.map((method) => (
              <option key={method}>{method}</option>
            ))}
          </select>
        )}
      </Field>
      <UrlField path={path} />
    </div>
  );
}

function QueryField({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { register, watch } = useFormContext<DestinationHolder>();
  const kind = watch(`${path}.queryKind`);
  return (
    <>
      <div className="two-fields">
        <Field
          label={t('hookForm.query')}
          notes={() => kind !== 'fields' && <ProblemNotes field="query" />}
        >
          {(names) => (
            <select {...names} {...register(`${path}.queryKind`)} className="input">
              <option value="none">{t('hookForm.queryNone')}</option>
              <option value="context">{t('hookForm.queryContext')}</option>
              <option value="fields">{t('hookForm.queryOwn')}</option>
            </select>
          )}
        </Field>
      </div>
      {kind === 'fields' && <QueryRows path={path} />}
    </>
  );
}

function DeliveredFields({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { formState, getFieldState, register } = useFormContext<DestinationHolder>();
  return (
    <div className="two-fields">
      <Field
        label={t('hookForm.success')}
        mistake={getFieldState(`${path}.success`, formState).error?.message}
      >
        {(names) => (
          <input
            {...names}
            {...register(`${path}.success`, { validate: destinationRules.success })}
            className="input path"
          />
        )}
      </Field>
      <Field
        label={t('hookForm.deadline')}
        mistake={getFieldState(`${path}.timeoutSeconds`, formState).error?.message}
      >
        {(names) => (
          <input
            {...names}
            {...register(`${path}.timeoutSeconds`, {
              valueAsNumber: true,
              validate: destinationRules.timeout,
            })}
            className="input"
            type="number"
            min={1}
            max={600}
          />
        )}
      </Field>
    </div>
  );
}
