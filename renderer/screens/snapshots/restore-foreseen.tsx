import type { RestorePreview } from '../../../preload/contract/restore.ts';
import { t } from '../../../words/t.ts';
import { Notice } from '../../parts/notice.tsx';
import { previewInWords } from '../../words/restore.ts';
import { WorkingLine } from './working-line.tsx';

/** What a restore would do, once it was asked. */
export function RestoreForeseen(props: {
  readonly preview: RestorePreview | null;
  readonly isLooking: boolean;
}): React.ReactNode {
  const { preview, isLooking } = props;
  if (isLooking) return <WorkingLine words={t('restore.findingOut')} />;
  if (preview === null) return null;
  const [first, ...others] = previewInWords(preview);
  return (
    <Notice
      tone={preview.filesDeleted > 0 ? 'danger' : 'info'}
      message={first}
      hint={others.join(' ')}
    />
  );
}
