import { useEffect, useRef, useState } from 'react';
import type { AccessReport } from '../../../preload/contract/access.ts';
import { api } from '../../api.ts';
import { AccessNotice } from './access-notice.tsx';
import { GeneratedPassword } from './generated-password.tsx';

interface AfterSaveProps {
  readonly profileId: string;
  /** Counts the times that it was saved; 0 shows nothing. */
  readonly saves: number;
  /** Whether the last save has made up a password. */
  readonly hasGenerated: boolean;
}

/** What is to be said once a profile is saved: its new password, and what cannot be read. */
export function AfterSave({ profileId, saves, hasGenerated }: AfterSaveProps): React.ReactNode {
  const [report, setReport] = useState<AccessReport | null>(null);
  useEffect(() => {
    if (saves === 0) return undefined;
    let isWanted = true;
    void api.profiles.access(profileId).then((looked) => {
      // Sources that cannot be looked at are told of by the backup itself.
      if (isWanted) setReport(looked.ok ? looked.value : null);
    });
    return () => {
      isWanted = false;
    };
  }, [profileId, saves]);
  const place = useRef<HTMLDivElement>(null);
  const hasTrouble =
    report !== null && (report.unreadableCount > 0 || report.missingRights.length > 0);
  useEffect(() => {
    // Save is in reach wherever one reads: what it leads to must not stay unseen above.
    if (saves > 0 && (hasGenerated || hasTrouble)) place.current?.scrollIntoView({ block: 'end' });
  }, [saves, hasGenerated, hasTrouble]);
  if (saves === 0 || (!hasGenerated && !hasTrouble)) return null;
  return (
    <div className="after-save" ref={place}>
      {hasGenerated && <GeneratedPassword profileId={profileId} />}
      {report !== null && <AccessNotice report={report} />}
    </div>
  );
}
