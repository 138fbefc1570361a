import { t } from '../../words/t.ts';
import { Button } from './button.tsx';
import { HoldInMemory } from './hold-in-memory.tsx';
import { FailureNotice, Notice } from './notice.tsx';
import { useTask } from './use-task.ts';
import { useBellhop } from '../state/use-state.ts';

/** Says that secrets cannot be read or kept, and offers the way around where there is one. */
export function VaultBanner(): React.ReactNode {
  const vault = useBellhop((state) => state.vault);
  const look = useBellhop((state) => state.lookAtSecrets);
  const hold = useTask();
  if (vault === null || vault.kind === 'ready') return null;
  return (
    <>
      <Notice
        tone={vault.kind === 'memory' ? 'info' : 'warning'}
        message={vault.message}
        hint={vault.hint}
      >
        {vault.kind === 'missing' && <HoldInMemory task={hold} />}
        {vault.kind !== 'memory' && (
          <Button look="quiet" onClick={() => void look()}>
            {t('parts.lookAgain')}
          </Button>
        )}
      </Notice>
      {hold.failure !== null && <FailureNotice failure={hold.failure} />}
    </>
  );
}
