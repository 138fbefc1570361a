import { Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../words/t.ts';
import { Button } from '../parts/button.tsx';
import type { FormUndo, Shown } from './follow-form.ts';
import { useShown } from './undo-context.ts';

/** Says what was removed, as long as that is what Undo would take back. */
export function NoteBar({ undo }: { readonly undo: FormUndo }): React.ReactNode {
  const shown = useShown(undo);
  const [putAway, setPutAway] = useState<Shown | null>(null);
  return (
    <div className="undo-place" role="status">
      {shown.note !== null && shown !== putAway && (
        <div className="undo">
          <span>{shown.note}</span>
          <Button icon={<Undo2 size={14} aria-hidden="true" />} onClick={undo.undo}>
            {t('editor.undo')}
          </Button>
          <Button
            look="quiet"
            aria-label={t('editor.putAway')}
            icon={<X size={14} aria-hidden="true" />}
            onClick={() => {
              setPutAway(shown);
            }}
          />
        </div>
      )}
    </div>
  );
}
