import { useRef } from 'react';
import { Field } from './field.tsx';
import { useSearchKey } from './use-search-key.ts';

/** Looks for a text while one types. Ctrl or Cmd+F goes to it, and so does a slash. */
export function SearchField(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}): React.ReactNode {
  const { label, placeholder, value, onChange } = props;
  const input = useRef<HTMLInputElement>(null);
  useSearchKey(input);
  return (
    <Field label={label} hideLabel>
      {(names) => (
        <input
          {...names}
          ref={input}
          className="input"
          type="search"
          maxLength={1_000}
          spellCheck={false}
          placeholder={placeholder}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
