import type { EngineState } from '../../../preload/contract/engine.ts';
import { t } from '../../../words/t.ts';
import { FailureNotice } from '../../parts/notice.tsx';
import { engineOriginInWords } from '../../words/engine.ts';
import { EngineInstall } from './engine-install.tsx';
import { MirrorField } from './mirror-field.tsx';

/** Which restic is used, and how to get another one. */
export function EngineSection({ state }: { readonly state: EngineState }): React.ReactNode {
  const { engine, problem, mirror, installing } = state;
  return (
    <section className="panel" aria-labelledby="engine">
      <h2 id="engine">{t('parts.engine')}</h2>
      {engine !== null && <p className="muted">{t('settings.engineHelp')}</p>}
      {engine !== null && (
        <div>
          <p>
            <strong>restic {engine.version}</strong>{' '}
            <span className="muted">{engineOriginInWords(state)}</span>
          </p>
          <p className="path muted engine-path">{engine.path}</p>
        </div>
      )}
      {problem !== null && installing === null && <FailureNotice failure={problem} />}
      <EngineInstall state={state} />
      {state.pinnedVersion !== null && <MirrorField key={mirror ?? ''} stored={mirror ?? ''} />}
    </section>
  );
}
