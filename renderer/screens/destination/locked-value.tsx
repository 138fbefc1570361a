import { useRef, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import type { CodeEditor } from '../../code/code-editor.ts';
import { Field } from '../../parts/field.tsx';
import { StoredSecret } from '../../parts/stored-secret.tsx';
import { Switch } from '../../parts/switch.tsx';
import type { DestinationHolder, DestinationPath, LockableValue } from './destination-form.ts';
import { lockedValue } from './destination-rules.ts';
import { ProblemNotes } from './problems.tsx';
import { TemplateLine } from './template-line.tsx';

/** Where in the form a value with a lock stands. */
type LockablePath =
  | `${'repository' | 'copyTo'}.environment.${number}`
  | `${DestinationPath}.headers.${number}`
  | `${DestinationPath}.queryFields.${number}`;

interface LockableHolder extends DestinationHolder {
  readonly repository: { readonly environment: LockableValue[] };
  readonly copyTo: { readonly environment: LockableValue[] };
}

interface LockedValueProps {
  readonly path: LockablePath;
  readonly label: string;
  readonly placeholder?: string;
  /** Given where an open value is a template. */
  readonly template?: {
    /** The field as main names it in problems: `headers.0`. */
    readonly field: string;
    /** Whether what stands under this name, or this value, is meant to be known to few. */
    readonly isCredential: (name: string, value: string) => boolean;
  };
}

/**
 * A value with a lock. Locked, it is typed once into a password field and goes to the keychain;
 * afterwards only its name is known.
 */
export function LockedValue(props: LockedValueProps): React.ReactNode {
  const { path } = props;
  const { setValue, watch } = useFormContext<LockableHolder>();
  const [isReplacing, setReplacing] = useState(false);
  const entry: LockableValue = watch(path);
  const shownAsLock = entry.isSecret && entry.stored !== '' && !isReplacing;
  const lock = (isSecret: boolean): void => {
    setReplacing(false);
    setValue(`${path}.stored`, '', { shouldDirty: true });
    setValue(`${path}.isSecret`, isSecret, { shouldDirty: true });
  };
  return (
    <>
      {shownAsLock ? (
        <StoredSecret
          name={entry.stored}
          onReplace={() => {
            setReplacing(true);
          }}
        />
      ) : (
        <ValueField
          {...props}
          entry={entry}
          onLock={() => {
            lock(true);
          }}
        />
      )}
      <Switch
        label={t('parts.secret')}
        checked={entry.isSecret}
        onChange={(event) => {
          lock(event.target.checked);
        }}
      />
    </>
  );
}

function ValueField(
  props: LockedValueProps & { readonly entry: LockableValue; readonly onLock: () => void },
): React.ReactNode {
  const { path, label, placeholder = '', template, entry, onLock } = props;
  const { getValues } = useFormContext<LockableHolder>();
  const { field, fieldState } = useController<LockableHolder, `${LockablePath}.value`>({
    name: `${path}.value`,
    rules: { validate: () => lockedValue(getValues(path)) },
  });
  const editor = useRef<CodeEditor | null>(null);
  const notes = (id: string): React.ReactNode => (
    <>
      <ProblemNotes
        field={template?.field ?? ''}
        controlId={id}
        goTo={(problem) => {
          editor.current?.goTo(problem);
          return editor.current !== null;
        }}
      />
      {isOpenSecret(entry, template) && <LockOffer onLock={onLock} />}
    </>
  );
  return (
    <Field
      label={label}
      mistake={fieldState.error?.message}
      hideLabel
      {...(template === undefined ? {} : { notes })}
    >
      {(names) =>
        template === undefined || entry.isSecret ? (
          <input
            {...names}
            {...field}
            className="input"
            type={entry.isSecret ? 'password' : 'text'}
            autoComplete="off"
            spellCheck={false}
            placeholder={entry.isSecret ? t('hookForm.typedOnce') : placeholder}
          />
        ) : (
          <TemplateLine
            names={names}
            text={field}
            current={() => getValues(`${path}.value`)}
            field={template.field}
            placeholder={placeholder}
            editor={editor}
          />
        )
      }
    </Field>
  );
}

/** What is filled in is no secret yet: only what stands written out. */
function isOpenSecret(
  { name, value, isSecret }: LockableValue,
  template: LockedValueProps['template'],
): boolean {
  if (isSecret || value === '' || value.includes('{{')) return false;
  return template?.isCredential(name.trim(), value) === true;
}

function LockOffer({ onLock }: { readonly onLock: () => void }): React.ReactNode {
  return (
    <p className="remark">
      {t('hookForm.looksSecret')}{' '}
      <button type="button" className="place-link" onClick={onLock}>
        {t('hookForm.lockIt')}
      </button>
    </p>
  );
}
