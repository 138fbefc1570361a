import { X } from 'lucide-react';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';

interface PathListProps {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly path: string }[];
  readonly onRemove: (index: number) => void;
}

/** Chosen paths, each with a way to take it out again. */
export function PathList({ label, items, onRemove }: PathListProps): React.ReactNode {
  if (items.length === 0) return null;
  return (
    <ul className="folder-list" aria-label={label}>
      {items.map(({ id, path }, index) => (
        <li key={id}>
          <span className="path">{path}</span>
          <Button
            look="quiet"
            aria-label={t('editor.removeOf', { name: path })}
            icon={<X size={14} aria-hidden="true" />}
            onClick={() => {
              onRemove(index);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
