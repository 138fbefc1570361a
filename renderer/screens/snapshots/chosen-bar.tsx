import { RotateCcw } from 'lucide-react';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { chosenInWords } from '../../words/snapshot.ts';
import { SaveCopy } from './save-copy.tsx';
import type { Choice } from './use-choice.ts';

/** What is chosen, and what can be done with it. */
export function ChosenBar(props: {
  readonly profileId: string;
  readonly snapshotId: string;
  readonly choice: Choice;
  readonly onRestore: () => void;
}): React.ReactNode {
  const { profileId, snapshotId, choice, onRestore } = props;
  const [only, ...others] = choice.chosen;
  return (
    <div className="chosen-bar" role="region" aria-label={t('snapshots.whatChosen')}>
      <strong role="status">{chosenInWords(choice.chosen.size)}</strong>
      <Button look="quiet" onClick={choice.clear}>
        {t('snapshots.clearChoice')}
      </Button>
      <span className="chosen-actions actions">
        {only !== undefined && others.length === 0 && (
          <SaveCopy key={only} profileId={profileId} snapshotId={snapshotId} path={only} />
        )}
        <Button icon={<RotateCcw size={14} aria-hidden="true" />} onClick={onRestore}>
          {t('snapshots.restoreThese')}
        </Button>
      </span>
    </div>
  );
}
