import type { AccessReport } from '../../../preload/contract/access.ts';
import { useState } from 'react';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { accessInWords } from '../../words/health.ts';
import { WorkingLine } from '../snapshots/working-line.tsx';
import { MissingRights } from './missing-rights.tsx';
import type { StepProps } from './next-steps.tsx';
import { TryAgain } from './try-again.tsx';

/** Looks at the sources and says what cannot be read, and why. */
export function AccessStep({ run }: StepProps): React.ReactNode {
  const [report, setReport] = useState<AccessReport | null>(null);
  const look = useTask();
  return (
    <>
      <Button
        disabled={look.isBusy}
        onClick={() => {
          look.run(() => api.profiles.access(run.profileId), setReport);
        }}
      >
        {t('access.seeUnreadable')}
      </Button>
      <TryAgain run={run} />
      {look.isBusy && <WorkingLine words={t('access.looking')} />}
      {look.failure !== null && <FailureNotice failure={look.failure} />}
      {report !== null && !look.isBusy && <Access report={report} />}
    </>
  );
}

const SHOWN = 8;

function Access({ report }: { readonly report: AccessReport }): React.ReactNode {
  const { unreadable, unreadableCount, missingRights } = report;
  const shown = unreadable.slice(0, SHOWN);
  const more = unreadableCount - shown.length;
  return (
    <div className="step-panel" role="status">
      <p>{accessInWords(report)}</p>
      {shown.length > 0 && (
        <ul className="plain-list path" aria-label={t('access.cannotBeRead')}>
          {shown.map((path) => (
            <li key={path}>{path}</li>
          ))}
          {more > 0 && <li>{t('access.andMore', { count: more })}</li>}
        </ul>
      )}
      <MissingRights rights={missingRights} />
    </div>
  );
}
