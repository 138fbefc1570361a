import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';

interface ShowMoreProps {
  readonly onMore: () => void;
  readonly isBusy?: boolean;
}

/** The next part of a long list, at the end of what is shown of it. */
export function ShowMore({ onMore, isBusy = false }: ShowMoreProps): React.ReactNode {
  return (
    <Button look="quiet" disabled={isBusy} onClick={onMore}>
      {t('snapshots.showMore')}
    </Button>
  );
}
