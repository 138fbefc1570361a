import type { ComponentProps } from 'react';
import { Field } from './field.tsx';

interface SecretFieldProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  readonly label: string;
  readonly value: string;
  readonly mistake?: string;
  readonly onChange: (value: string) => void;
}

/** A secret that is being typed, outside any form that would keep it; it is never shown. */
export function SecretField(props: SecretFieldProps): React.ReactNode {
  const { label, mistake, onChange, ...rest } = props;
  return (
    <Field label={label} mistake={mistake}>
      {(names) => (
        <input
          autoComplete="off"
          {...rest}
          {...names}
          className="input"
          type="password"
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
