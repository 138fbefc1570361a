import { Download } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { Rich } from '../../parts/rich.tsx';
import { useTask } from '../../parts/use-task.ts';

/** Writes one file of a snapshot, or a folder as an archive, where the reader says. */
export function SaveCopy(props: {
  readonly profileId: string;
  readonly snapshotId: string;
  readonly path: string;
}): React.ReactNode {
  const { profileId, snapshotId, path } = props;
  const save = useTask();
  const [savedTo, setSavedTo] = useState<string | null>(null);
  return (
    <>
      <Button
        icon={<Download size={14} aria-hidden="true" />}
        disabled={save.isBusy}
        onClick={() => {
          save.run(() => api.snapshots.save(profileId, snapshotId, path, null), setSavedTo);
        }}
      >
        {t(save.isBusy ? 'snapshots.saving' : 'parts.saveTo')}
      </Button>
      {savedTo !== null && (
        <span className="saved-to" role="status">
          <Rich
            of="snapshots.savedTo"
            values={{ path: savedTo }}
            tags={{ path: <span className="path" /> }}
          />
        </span>
      )}
      {save.failure !== null && <FailureNotice failure={save.failure} />}
    </>
  );
}
