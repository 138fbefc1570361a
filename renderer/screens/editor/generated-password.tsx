import { Notice } from '../../parts/notice.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';

/** Says that nobody else has the password that was made up, and offers the sheet with it. */
export function GeneratedPassword({ profileId }: { readonly profileId: string }): React.ReactNode {
  return (
    <Notice
      tone="info"
      message="A password was generated and is in your keychain."
      hint="Write the recovery sheet: if this computer is lost, it is the only copy. It has the password in clear: keep it where only you can read it, and not beside the backup."
    >
      <RecoverySheet profileId={profileId} hasHelp={false} />
    </Notice>
  );
}
