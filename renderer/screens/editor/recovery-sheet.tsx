import { FileKey } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { Rich } from '../../parts/rich.tsx';
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
          {t('editorRepository.writeSheet')}
        </Button>
      </div>
      {hasHelp && <p className="help">{t('editorRepository.sheetHelp')}</p>}
      {write.failure !== null && <FailureNotice failure={write.failure} />}
      {written !== null && (
        <Notice
          tone="success"
          message={
            <Rich
              of="editorRepository.sheetAt"
              values={{ path: written }}
              tags={{ file: <span className="path" /> }}
            />
          }
          hint={t('editorRepository.sheetHint')}
        />
      )}
    </div>
  );
}
