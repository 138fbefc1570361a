import { t } from '../../words/t.ts';
import { UndoButtons } from '../undo/undo-buttons.tsx';
import { Button } from './button.tsx';

export interface EditorHeadProps {
  readonly title: string;
  readonly isNew: boolean;
  readonly isDirty: boolean;
  readonly isSaved: boolean;
  readonly isBusy: boolean;
  readonly onLeave: () => void;
}

/** An editor's title, whether it is saved, and the ways out. */
export function EditorHead(props: EditorHeadProps): React.ReactNode {
  const { title, isNew, isDirty, isSaved, isBusy, onLeave } = props;
  return (
    <header className="page-head sticky">
      <h1>{title}</h1>
      <div className="actions">
        <p className="muted" role="status">
          {isDirty ? t('parts.notSaved') : isSaved && t('parts.saved')}
        </p>
        <UndoButtons />
        <Button look="quiet" onClick={onLeave}>
          {t(isDirty || isNew ? 'parts.cancel' : 'parts.done')}
        </Button>
        <Button look="primary" type="submit" disabled={isBusy}>
          {t('parts.save')}
        </Button>
      </div>
    </header>
  );
}
