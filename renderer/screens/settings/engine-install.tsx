import { Download, FolderOpen } from 'lucide-react';
import type { EngineState } from '../../../preload/contract/engine.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { downloadInWords, engineOffer } from '../../words/engine.ts';

/** The ways to an engine: Bellhop's own, one chosen by hand, or the one that is found. */
export function EngineInstall({ state }: { readonly state: EngineState }): React.ReactNode {
  const failure = useBellhop((known) => known.engineFailure);
  if (state.installing !== null) return <Installing installing={state.installing} />;
  return (
    <>
      <div className="actions">
        <InstallButton state={state} />
        <ChooseButtons state={state} />
      </div>
      {state.pinnedVersion === null && state.engine === null && (
        <p className="muted step-words">{t('settings.noOwnEngine')}</p>
      )}
      {failure !== null && <FailureNotice failure={failure} />}
    </>
  );
}

function InstallButton({ state }: { readonly state: EngineState }): React.ReactNode {
  const install = useBellhop((known) => known.installEngine);
  const offer = engineOffer(state);
  if (offer.kind === 'none') return null;
  return (
    <Button
      look={state.engine === null ? 'primary' : 'plain'}
      icon={<Download size={14} aria-hidden="true" />}
      onClick={() => void install()}
    >
      {offer.words}
    </Button>
  );
}

function ChooseButtons({ state }: { readonly state: EngineState }): React.ReactNode {
  const look = useBellhop((known) => known.lookAtEngine);
  const choose = useTask();
  const use = (path: string | null): void => {
    choose.run(
      () => api.engine.choose(path),
      () => void look(),
    );
  };
  const ask = useTask();
  const failure = choose.failure ?? ask.failure;
  return (
    <>
      <Button
        icon={<FolderOpen size={14} aria-hidden="true" />}
        disabled={choose.isBusy || ask.isBusy}
        onClick={() => {
          ask.run(
            () => api.app.chooseFile(),
            (path) => {
              if (path !== null) use(path);
            },
          );
        }}
      >
        {t('parts.choose')}
      </Button>
      {state.chosenPath !== null && (
        <Button
          disabled={choose.isBusy}
          onClick={() => {
            use(null);
          }}
        >
          {t('settings.letLook')}
        </Button>
      )}
      {failure !== null && <FailureNotice failure={failure} />}
    </>
  );
}

function Installing(props: {
  readonly installing: NonNullable<EngineState['installing']>;
}): React.ReactNode {
  const { installing } = props;
  const { received, total } = installing;
  const cancel = useTask();
  return (
    <div className="running installing">
      <div className="running-line">
        <ProgressBar
          label={t('settings.downloadOfRestic')}
          fraction={total === null || total === 0 ? null : Math.min(received / total, 1)}
        />
        <Button
          disabled={cancel.isBusy}
          onClick={() => {
            cancel.run(() => api.engine.cancelInstall());
          }}
        >
          {t('parts.cancel')}
        </Button>
      </div>
      <p className="muted numbers">
        {t('settings.installing', { progress: downloadInWords(installing) })}
      </p>
    </div>
  );
}
