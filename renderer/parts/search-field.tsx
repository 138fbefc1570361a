import { useEffect, useRef } from 'react';
import { Field } from './field.tsx';

/** Looks for a text while one types. Ctrl or Cmd+F goes to it. */
export function SearchField(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}): React.ReactNode {
  const { label, placeholder, value, onChange } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      input.current?.select();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
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
