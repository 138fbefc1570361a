import { Plus, X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import type { DestinationHolder, DestinationPath } from './destination-form.ts';
import { destinationRules } from './destination-rules.ts';
import { LockedValue } from './locked-value.tsx';
import { ProblemNotes } from './problems.tsx';

interface RowsProps {
  readonly path: `${DestinationPath}.headers` | `${DestinationPath}.queryFields`;
  /** What the rows are called, and one of them. */
  readonly title: string;
  readonly noun: string;
  readonly placeholder: string;
  readonly nameRule: (name: string) => true | string;
  /** The rows as main names them in problems: `headers`. */
  readonly field: string;
}

/** The headers of a destination, each value with a lock. */
export function HeaderRows({ path }: { readonly path: DestinationPath }): React.ReactNode {
  return (
    <LockableRows
      path={`${path}.headers`}
      title="Headers"
      noun="header"
      placeholder="Authorization"
      nameRule={destinationRules.headerName}
      field="headers"
    />
  );
}

/** Fields that are put into the URL's query. */
export function QueryRows({ path }: { readonly path: DestinationPath }): React.ReactNode {
  return (
    <LockableRows
      path={`${path}.queryFields`}
      title="Query fields"
      noun="field"
      placeholder="title"
      nameRule={destinationRules.queryName}
      field="query.fields"
    />
  );
}

function LockableRows(props: RowsProps): React.ReactNode {
  const { path, title, noun } = props;
  const { control } = useFormContext<DestinationHolder>();
  const rows = useFieldArray({ control, name: path });
  return (
    <div className="lockable-rows" role="group" aria-label={title}>
      <p className="label">{title}</p>
      {rows.fields.map((row, at) => (
        <LockableRow
          key={row.id}
          {...props}
          at={at}
          onRemove={() => {
            rows.remove(at);
          }}
        />
      ))}
      <div>
        <Button
          look="quiet"
          icon={<Plus size={14} aria-hidden="true" />}
          onClick={() => {
            rows.append({ name: '', isSecret: false, value: '', stored: '' });
          }}
        >
          Add {noun}
        </Button>
      </div>
    </div>
  );
}

function LockableRow(
  props: RowsProps & { readonly at: number; readonly onRemove: () => void },
): React.ReactNode {
  const { path, noun, placeholder, nameRule, field, at, onRemove } = props;
  const { formState, getFieldState, register } = useFormContext<DestinationHolder>();
  const name = `${path}.${at}.name` as const;
  const what = noun === 'header' ? 'Header' : 'Field';
  return (
    <div className="lockable-row">
      <Field
        label={`${what} name`}
        hideLabel
        mistake={getFieldState(name, formState).error?.message}
      >
        {(names) => (
          <input
            {...names}
            {...register(name, { validate: nameRule })}
            className="input path"
            placeholder={placeholder}
            spellCheck={false}
          />
        )}
      </Field>
      <LockedValue
        path={`${path}.${at}`}
        label={`${what} value`}
        placeholder="a value or a template"
        notes={(id) => <ProblemNotes field={`${field}.${String(at)}`} controlId={id} />}
      />
      <Button
        look="quiet"
        aria-label={`Remove ${noun}`}
        icon={<X size={14} aria-hidden="true" />}
        onClick={onRemove}
      />
    </div>
  );
}
