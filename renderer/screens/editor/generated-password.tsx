import { t } from '../../../words/t.ts';
import { Notice } from '../../parts/notice.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';

/** Says that nobody else has the password that was made up, and offers the sheet with it. */
export function GeneratedPassword({ profileId }: { readonly profileId: string }): React.ReactNode {
  return (
    <Notice
      tone="info"
      message={t('editorRepository.generated')}
      hint={t('editorRepository.generatedHint')}
    >
      <RecoverySheet profileId={profileId} hasHelp={false} />
    </Notice>
  );
}
