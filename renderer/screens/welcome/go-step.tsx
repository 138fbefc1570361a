import { useEffect, useRef, useState } from 'react';
import type { Run, RunReport } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import type { ProfileForm } from '../editor/form.ts';
import { newDraft } from '../editor/form.ts';
import { fillRepository, fromForm } from '../editor/form-to-draft.ts';
import { GeneratedPassword } from '../editor/generated-password.tsx';
import { beginFirstBackup, stages, type Stage } from './first-backup.ts';
import { FirstDeliveries, FirstFigures, FirstRun } from './first-run.tsx';
import { StageList } from './stage-list.tsx';

interface GoStepProps {
  readonly form: ProfileForm;
  readonly isExisting: boolean;
  readonly chance: string;
  readonly onStored: () => void;
  readonly onBack: () => void;
}

/** Does what was decided, while the reader looks on, up to the end of the first backup. */
export function GoStep(props: GoStepProps): React.ReactNode {
  // What is being done is what was decided when it began, not what profiles are called since.
  const [{ form, isExisting, chance }] = useState(props);
  const [stage, setStage] = useState<Stage>(stages[0]);
  const [storedId, setStoredId] = useState<string | null>(null);
  const [run, setRun] = useState<Run | null>(null);
  const [report, setReport] = useState<RunReport | null>(null);
  const go = useTask();
  const end = useTask();
  const isShown = useIsShown();
  const heading = useRef<HTMLHeadingElement>(null);
  const lookAtProfiles = useBellhop((state) => state.lookAtProfiles);
  const begin = (): void => {
    const channels: readonly never[] = [];
    const wish = {
      filled: fromForm(form, newDraft, { chance, channels }),
      repository: fillRepository(form, newDraft, { path: 'repository', chance }),
      isExisting,
      storedId,
    };
    const telling = {
      begins: setStage,
      isStored: (profileId: string) => {
        setStoredId(profileId);
        props.onStored();
        void lookAtProfiles();
      },
      isWanted: () => isShown.current,
    };
    go.run(
      () => beginFirstBackup(api, wish, telling),
      (started) => {
        setRun(started);
        end.run(() => api.runs.wait(started.id), setReport);
      },
    );
  };
  const hasBegun = useRef(false);
  useEffect(() => {
    heading.current?.focus();
    if (hasBegun.current) return;
    hasBegun.current = true;
    begin();
    // Once: a second try is a press of its own.
  }, []);
  const failure = go.failure ?? end.failure;
  return (
    <section className="guide-step" aria-labelledby="go">
      <header className="guide-head">
        <h1 id="go" ref={heading} tabIndex={-1}>
          {titleOf(report)}
        </h1>
        <p className="muted">
          {report === null ? t('welcome.mayClose', { name: form.name }) : form.name}
        </p>
      </header>
      {report === null && <StageList stage={stage} hasFailed={failure !== null} />}
      {run !== null && report === null && <FirstRun run={run} />}
      {failure !== null && (
        <FailureNotice failure={failure}>
          {run === null && <Button onClick={begin}>{t('parts.tryAgain')}</Button>}
          {storedId === null && (
            <Button onClick={props.onBack}>{t('welcome.backToAnswers')}</Button>
          )}
        </FailureNotice>
      )}
      {report !== null && <FirstFigures report={report} />}
      {storedId !== null && form.repository.isGenerated && (
        <GeneratedPassword profileId={storedId} />
      )}
      {report !== null && <FirstDeliveries report={report} />}
      {storedId !== null && <Ways profileId={storedId} run={run} isOver={report !== null} />}
    </section>
  );
}

function titleOf(report: RunReport | null): string {
  switch (report?.run.outcome) {
    case undefined:
    case null:
      return t('welcome.firstTitle');
    case 'succeeded':
    case 'warned':
      return t('welcome.firstDone');
    default:
      return t('welcome.firstFailed');
  }
}

function Ways(props: {
  readonly profileId: string;
  readonly run: Run | null;
  readonly isOver: boolean;
}): React.ReactNode {
  const { profileId, run, isOver } = props;
  const goTo = useBellhop((state) => state.go);
  return (
    <footer className="guide-foot">
      {run !== null && (
        <Button
          look="quiet"
          onClick={() => {
            goTo({ kind: 'run', runId: run.id });
          }}
        >
          {t('parts.openRun')}
        </Button>
      )}
      <Button
        look={isOver ? 'primary' : 'plain'}
        className="large"
        onClick={() => {
          goTo({ kind: 'home', profileId });
        }}
      >
        {isOver ? t('parts.done') : t('welcome.goHome')}
      </Button>
    </footer>
  );
}

/** Whether the page is still looked at, for what goes on without it. */
function useIsShown(): { readonly current: boolean } {
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return isShown;
}
