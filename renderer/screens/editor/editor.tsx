import { useEffect, useState } from 'react';
import type { ProfileDraft } from '../../../preload/contract/profile.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { api } from '../../api.ts';
import { FailureNotice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { newDraft } from './form.ts';
import { ProfileEditor } from './profile-editor.tsx';
import '../../style/editor.css';
import '../../style/editor-tools.css';
import { t } from '../../../words/t.ts';

/** Opens a profile for editing, or a new one. */
export function Editor({ profileId }: { readonly profileId: string | null }): React.ReactNode {
  const [found, setFound] = useState<Result<ProfileDraft> | null>(
    profileId === null ? { ok: true, value: newDraft } : null,
  );
  useEffect(() => {
    if (profileId === null) return undefined;
    let isWanted = true;
    void api.profiles.get(profileId).then((draft) => {
      if (isWanted) setFound(draft);
    });
    return () => {
      isWanted = false;
    };
  }, [profileId]);
  if (found === null) return null;
  if (found.ok) return <ProfileEditor key={found.value.profile.id} stored={found.value} />;
  return (
    <Page title={t('parts.profile')}>
      <FailureNotice failure={found.failure} />
    </Page>
  );
}
