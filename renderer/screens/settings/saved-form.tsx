import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import type { Saving } from './use-saved-form.ts';

interface SavedFormProps {
  /** The id of its heading. */
  readonly id: string;
  readonly title: string;
  readonly saving: Saving;
  readonly children: React.ReactNode;
}

/** A section of the settings with a button that saves it. */
export function SavedForm(props: SavedFormProps): React.ReactNode {
  const { id, title, saving, children } = props;
  const { isDirty, isSaved, isBusy, failure, submit } = saving;
  return (
    <form
      className="panel"
      noValidate
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <header className="section-head">
        <h2 id={id}>{title}</h2>
        <div className="actions">
          <p className="muted" role="status">
            {isDirty ? t('parts.notSaved') : isSaved && t('parts.saved')}
          </p>
          <Button look="primary" type="submit" disabled={isBusy || !isDirty}>
            {t('parts.save')}
          </Button>
        </div>
      </header>
      {failure !== null && <FailureNotice failure={failure} />}
      {children}
    </form>
  );
}
