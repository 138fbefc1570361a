import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Field } from '../../parts/field.tsx';
import { StoredSecret } from '../../parts/stored-secret.tsx';
import { Switch } from '../../parts/switch.tsx';
import type { DestinationHolder, DestinationPath, LockableValue } from './destination-form.ts';
import { lockedValue } from './destination-rules.ts';

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
  readonly notes?: (id: string) => React.ReactNode;
}

/**
 * A value with a lock. Locked, it is typed once into a password field and goes to the keychain;
 * afterwards only its name is known.
 */
export function LockedValue(props: LockedValueProps): React.ReactNode {
  const { path, label, placeholder, notes } = props;
  const { getFieldState, formState, register, setValue, watch } = useFormContext<LockableHolder>();
  const [isReplacing, setReplacing] = useState(false);
  const entry: LockableValue = watch(path);
  const mistake = getFieldState(`${path}.value`, formState).error?.message;
  const shownAsLock = entry.isSecret && entry.stored !== '' && !isReplacing;
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
        <Field label={label} mistake={mistake} hideLabel {...(notes ? { notes } : {})}>
          {(names) => (
            <input
              {...names}
              {...register(`${path}.value`, { validate: () => lockedValue(watch(path)) })}
              className="input"
              type={entry.isSecret ? 'password' : 'text'}
              autoComplete="off"
              spellCheck={false}
              placeholder={entry.isSecret ? 'typed once, then kept in the keychain' : placeholder}
            />
          )}
        </Field>
      )}
      <Switch
        label="Secret"
        checked={entry.isSecret}
        onChange={(event) => {
          setReplacing(false);
          setValue(`${path}.stored`, '', { shouldDirty: true });
          setValue(`${path}.isSecret`, event.target.checked, { shouldDirty: true });
        }}
      />
    </>
  );
}
