import { t } from '../../words/t.ts';
import { api } from '../api.ts';
import { useBellhop } from '../state/use-state.ts';
import { Button } from './button.tsx';
import type { Task } from './use-task.ts';

/** The way around a keychain that is missing. The task is the caller's, who shows its failure. */
export function HoldInMemory({ task }: { readonly task: Task }): React.ReactNode {
  const look = useBellhop((state) => state.lookAtSecrets);
  return (
    <Button
      disabled={task.isBusy}
      onClick={() => {
        task.run(
          () => api.secrets.holdInMemory(),
          () => void look(),
        );
      }}
    >
      {t('parts.holdInMemory')}
    </Button>
  );
}
