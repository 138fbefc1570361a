import { Check, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Retention } from '../../../preload/contract/profile.ts';
import type {
  ForgetPreview as Foreseen,
  ForgetVerdict,
} from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { foreseenInWords, groupInWords } from '../../words/forget.ts';
import { formatInstant } from '../../words/instant.ts';
import { useNow } from '../../parts/use-now.ts';
import { seriesInWords } from '../../../words/list.ts';
import type { ProfileForm } from './form.ts';
import { keepFocus } from './keep-focus.ts';

interface ForgetPreviewProps {
  /** Empty as long as the profile is not stored. */
  readonly profileId: string;
  readonly retention: Retention;
}

/** What the rule, as it is typed now, would do with the snapshots that are there. */
export function ForgetPreview({ profileId, retention }: ForgetPreviewProps): React.ReactNode {
  const { trigger } = useFormContext<ProfileForm>();
  const [seen, setSeen] = useState<{ readonly of: string; readonly what: Foreseen } | null>(null);
  const look = useTask();
  const key = JSON.stringify(retention);
  const ask = async (): Promise<void> => {
    if (!(await trigger('retention'))) return;
    look.run(
      () => api.repositories.previewForget(profileId, retention),
      (what) => {
        setSeen({ of: key, what });
      },
    );
  };
  return (
    <div className="more-group" role="group" aria-label={t('retention.preview')}>
      <div className="actions">
        <Button
          {...keepFocus}
          disabled={profileId === '' || look.isBusy}
          onClick={() => void ask()}
        >
          {t(look.isBusy ? 'parts.looking' : 'retention.seeWhatGoes')}
        </Button>
        <span className="muted">
          {t(profileId === '' ? 'retention.onceSaved' : 'retention.nothingRemoved')}
        </span>
      </div>
      {look.failure !== null && <FailureNotice failure={look.failure} />}
      {seen !== null && (
        <>
          <p role="status">
            <strong>{foreseenInWords(seen.what)}</strong>
            {seen.of !== key && <span className="remark"> {t('retention.rulesChanged')}</span>}
          </p>
          {seen.what.groups.map((group, at) => (
            <VerdictTable
              key={at}
              title={groupInWords(group)}
              isNamed={seen.what.groups.length > 1}
              verdicts={group.verdicts}
            />
          ))}
        </>
      )}
    </div>
  );
}

function VerdictTable(props: {
  readonly title: string;
  readonly isNamed: boolean;
  readonly verdicts: readonly ForgetVerdict[];
}): React.ReactNode {
  const { title, isNamed, verdicts } = props;
  const now = useNow(60_000);
  return (
    <div className="verdicts" role="region" aria-label={title} tabIndex={0}>
      <table>
        <caption className={isNamed ? 'label' : 'for-screen-readers'}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('parts.snapshot')}</th>
            <th scope="col">{t('retention.made')}</th>
            <th scope="col">{t('retention.whatBecomes')}</th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map(({ snapshot, keep, reasons }) => (
            <tr key={snapshot.id} className={keep ? 'kept' : 'gone'}>
              <td className="path">{snapshot.id.slice(0, 8)}</td>
              <td className="numbers">{formatInstant(snapshot.time, { now })}</td>
              <td>
                <span className="verdict">
                  {keep ? (
                    <Check size={14} aria-hidden="true" />
                  ) : (
                    <Trash2 size={14} aria-hidden="true" />
                  )}
                  {t(keep ? 'retention.kept' : 'retention.forgotten')}
                </span>
                {reasons.length > 0 && <span className="muted"> {seriesInWords(reasons)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
