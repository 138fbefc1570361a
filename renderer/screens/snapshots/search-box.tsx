import { Search as Glass } from 'lucide-react';
import { useRef, useState } from 'react';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { useSearchKey } from '../../parts/use-search-key.ts';

/** What is looked for by name, and where. */
export interface Search {
  readonly text: string;
  /** In all of the profile's snapshots, not only in the open one. */
  readonly everywhere: boolean;
}

/** Asks for a name; Enter looks for it in the open snapshot. */
export function SearchBox(props: { readonly onSearch: (search: Search) => void }): React.ReactNode {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field);
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
      <Field label={t('snapshots.findByName')} hideLabel>
        {(names) => (
          <input
            {...names}
            ref={field}
            className="input"
            type="search"
            placeholder={t('snapshots.findByNameLike')}
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
