import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import {
  isCredentialField,
  isCredentialHeader,
} from '../../../preload/contract/credential-names.ts';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import type { DestinationHolder, DestinationPath } from './destination-form.ts';
import { destinationRules } from './destination-rules.ts';
import { lockFollowsName } from './lock-follows-name.ts';
import { LockedValue } from './locked-value.tsx';

/** What the rows are called, and what stands in one of them. */
interface RowWords {
  readonly title: string;
  readonly add: string;
  readonly remove: string;
  readonly name: string;
  readonly value: string;
}

interface RowsProps {
  readonly path: `${DestinationPath}.headers` | `${DestinationPath}.queryFields`;
  readonly words: RowWords;
  readonly placeholder: string;
  readonly nameRule: (name: string) => true | string;
  /** Whether what stands under this name, or this value, is meant to be known to few. */
  readonly isCredential: (name: string, value?: string) => boolean;
  /** The rows as main names them in problems: `headers`. */
  readonly field: string;
}

/** The headers of a destination, each value with a lock. */
export function HeaderRows({ path }: { readonly path: DestinationPath }): React.ReactNode {
  return (
    <LockableRows
      path={`${path}.headers`}
      words={{
        title: t('hookForm.headers'),
        add: t('hookForm.addHeader'),
        remove: t('hookForm.removeHeader'),
        name: t('hookForm.headerName'),
        value: t('hookForm.headerValue'),
      }}
      placeholder="Authorization"
      nameRule={destinationRules.headerName}
      isCredential={isCredentialHeader}
      field="headers"
    />
  );
}

/** Fields that are put into the URL's query. */
export function QueryRows({ path }: { readonly path: DestinationPath }): React.ReactNode {
  return (
    <LockableRows
      path={`${path}.queryFields`}
      words={{
        title: t('hookForm.queryFields'),
        add: t('hookForm.addField'),
        remove: t('hookForm.removeField'),
        name: t('hookForm.fieldName'),
        value: t('hookForm.fieldValue'),
      }}
      placeholder="title"
      nameRule={destinationRules.queryName}
      isCredential={isCredentialField}
      field="query.fields"
    />
  );
}

function LockableRows(props: RowsProps): React.ReactNode {
  const { path, words } = props;
  const { control } = useFormContext<DestinationHolder>();
  const rows = useFieldArray({ control, name: path });
  return (
    <div className="lockable-rows" role="group" aria-label={words.title} data-path={path}>
      <p className="label">{words.title}</p>
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
          {words.add}
        </Button>
      </div>
    </div>
  );
}

function LockableRow(
  props: RowsProps & { readonly at: number; readonly onRemove: () => void },
): React.ReactNode {
  const { path, words, placeholder, nameRule, isCredential, field, at, onRemove } = props;
  const { formState, getFieldState, getValues, register, setValue } =
    useFormContext<DestinationHolder>();
  const name = `${path}.${at}.name` as const;
  const wasCredential = useRef(isCredential(getValues(name).trim()));
  const followName = (): void => {
    const entry = getValues(`${path}.${at}`);
    const is = isCredential(entry.name.trim());
    const locked = lockFollowsName(entry, wasCredential.current, is);
    wasCredential.current = is;
    if (locked !== entry.isSecret)
      setValue(`${path}.${at}.isSecret`, locked, { shouldDirty: true });
  };
  return (
    <div className="lockable-row">
      <Field label={words.name} hideLabel mistake={getFieldState(name, formState).error?.message}>
        {(names) => (
          <input
            {...names}
            {...register(name, { validate: nameRule, onChange: followName })}
            className="input path"
            placeholder={placeholder}
            spellCheck={false}
          />
        )}
      </Field>
      <LockedValue
        path={`${path}.${at}`}
        label={words.value}
        placeholder={t('hookForm.valueOrTemplate')}
        template={{ field: `${field}.${String(at)}`, isCredential }}
      />
      <Button
        look="quiet"
        aria-label={words.remove}
        icon={<X size={14} aria-hidden="true" />}
        onClick={onRemove}
      />
    </div>
  );
}
