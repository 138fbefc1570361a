import { t } from '../../../words/t.ts';
import { Notice } from '../../parts/notice.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { EngineInstall } from '../settings/engine-install.tsx';
import type { StepProps } from './next-steps.tsx';
import { TryAgain } from './try-again.tsx';

/** Gets restic; once there is one, the run can be tried again. */
export function EngineStep({ run }: StepProps): React.ReactNode {
  const engine = useBellhop((state) => state.engine);
  if (engine === null) return null;
  if (engine.engine === null || engine.installing !== null) return <EngineInstall state={engine} />;
  return (
    <>
      <Notice
        tone="success"
        message={t('access.engineThere', { version: engine.engine.version })}
        hint={t('access.engineThereHint')}
      />
      <TryAgain run={run} />
    </>
  );
}
