import { Field } from './field.tsx';

/** One of the choices: what it stands for, and how it is called. */
export interface FilterOption {
  readonly value: string;
  readonly name: string;
}

interface FilterProps {
  readonly label: string;
  /** What it says while it narrows nothing. */
  readonly all: string;
  readonly value: string;
  readonly options: readonly FilterOption[];
  readonly onChange: (value: string) => void;
}

/** A choice that narrows a list. */
export function Filter(props: FilterProps): React.ReactNode {
  const { label, all, value, options, onChange } = props;
  return (
    <Field label={label} hideLabel>
      {(names) => (
        <select
          {...names}
          className="input"
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        >
          <option value="">{all}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
