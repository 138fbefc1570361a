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
          {isDirty ? 'Not saved yet' : isSaved && 'Saved'}
        </p>
        <Button look="quiet" onClick={onLeave}>
          {isDirty || isNew ? 'Cancel' : 'Done'}
        </Button>
        <Button look="primary" type="submit" disabled={isBusy}>
          Save
        </Button>
      </div>
    </header>
  );
}
