import { Check, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Retention } from '../../../preload/contract/profile.ts';
import type {
  ForgetPreview as Foreseen,
  ForgetVerdict,
} from '../../../preload/contract/snapshot.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { foreseenInWords, groupInWords } from '../../words/forget.ts';
import { formatInstant } from '../../words/instant.ts';
import { useNow } from '../../parts/use-now.ts';
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
    <div className="more-group" role="group" aria-label="Preview">
      <div className="actions">
        <Button
          {...keepFocus}
          disabled={profileId === '' || look.isBusy}
          onClick={() => void ask()}
        >
          {look.isBusy ? 'Looking…' : 'See what would go'}
        </Button>
        <span className="muted">
          {profileId === ''
            ? 'Once the profile is saved and has snapshots.'
            : 'Nothing is removed by looking.'}
        </span>
      </div>
      {look.failure !== null && <FailureNotice failure={look.failure} />}
      {seen !== null && (
        <>
          <p role="status">
            <strong>{foreseenInWords(seen.what)}</strong>
            {seen.of !== key && (
              <span className="remark"> The rules have changed since: look again.</span>
            )}
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
    <div className="verdicts">
      <table>
        <caption className={isNamed ? 'label' : 'for-screen-readers'}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Snapshot</th>
            <th scope="col">Made</th>
            <th scope="col">What becomes of it</th>
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
                  {keep ? 'kept' : 'forgotten'}
                </span>
                {reasons.length > 0 && <span className="muted"> {reasons.join(', ')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
