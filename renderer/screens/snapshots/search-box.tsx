import { Search as Glass } from 'lucide-react';
import { useState } from 'react';
import { Field } from '../../parts/field.tsx';

/** What is looked for by name, and where. */
export interface Search {
  readonly text: string;
  /** In all of the profile's snapshots, not only in the open one. */
  readonly everywhere: boolean;
}

/** Asks for a name; Enter looks for it in the open snapshot. */
export function SearchBox(props: { readonly onSearch: (search: Search) => void }): React.ReactNode {
  const [text, setText] = useState('');
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') props.onSearch({ text: text.trim(), everywhere: false });
      }}
    >
      <Glass size={14} aria-hidden="true" />
      <Field label="Find by name" hideLabel>
        {(names) => (
          <input
            {...names}
            className="input"
            type="search"
            placeholder="Find by name, like *.jpg"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
        )}
      </Field>
    </form>
  );
}
