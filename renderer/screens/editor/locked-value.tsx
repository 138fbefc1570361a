import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Lock } from '../../parts/with-locks.tsx';
import { Switch } from '../../parts/switch.tsx';
import type { LockableValue, ProfileForm } from './form.ts';
import { lockedValue } from './rules.ts';

/** Where in the form a value with a lock stands. */
export type LockablePath = `environment.${number}` | `hooks.${number}.headers.${number}`;

interface LockedValueProps {
  readonly path: LockablePath;
  readonly label: string;
  readonly placeholder?: string;
}

/**
 * A value with a lock. Locked, it is typed once into a password field and goes to the keychain;
 * afterwards only its name is known.
 */
export function LockedValue({ path, label, placeholder }: LockedValueProps): React.ReactNode {
  const { getFieldState, formState, register, setValue, watch } = useFormContext<ProfileForm>();
  const [isReplacing, setReplacing] = useState(false);
  const entry: LockableValue = watch(path);
  const mistake = getFieldState(`${path}.value`, formState).error?.message;
  const shownAsLock = entry.isSecret && entry.stored !== '' && !isReplacing;
  return (
    <>
      {shownAsLock ? (
        <div className="stored-secret">
          <span className="path">
            <Lock name={entry.stored} />
          </span>
          <Button
            look="quiet"
            onClick={() => {
              setReplacing(true);
            }}
          >
            Replace
          </Button>
        </div>
      ) : (
        <Field label={label} mistake={mistake} hideLabel>
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
