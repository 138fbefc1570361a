import { FileKey } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';

interface RecoverySheetProps {
  readonly profileId: string;
  /** What it is, in words; left out where they stand already. */
  readonly hasHelp?: boolean;
}

/** Writes the sheet with which files come back without this computer, and says what it is. */
export function RecoverySheet({ profileId, hasHelp = true }: RecoverySheetProps): React.ReactNode {
  const [written, setWritten] = useState<string | null>(null);
  const write = useTask();
  return (
    <div className="field recovery">
      <div className="actions">
        <Button
          icon={<FileKey size={14} aria-hidden="true" />}
          disabled={write.isBusy}
          onClick={() => {
            write.run(() => api.repositories.saveRecoverySheet(profileId, null), setWritten);
          }}
        >
          Write recovery sheet…
        </Button>
      </div>
      {hasHelp && (
        <p className="help">
          A page with all that it takes to restore without this computer, the password in clear
          included. Print it, or keep it where only you can read it, and not beside the backup.
        </p>
      )}
      {write.failure !== null && <FailureNotice failure={write.failure} />}
      {written !== null && (
        <Notice
          tone="success"
          message={
            <>
              The recovery sheet is at <span className="path">{written}</span>
            </>
          }
          hint="It holds the password: put it in a safe place, then delete the file."
        />
      )}
    </div>
  );
}
