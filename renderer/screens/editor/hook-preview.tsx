import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { ShownRequest } from '../../../preload/contract/delivery.ts';
import type { Hook, Moment } from '../../../preload/contract/hook.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { api } from '../../api.ts';
import { Notice } from '../../parts/notice.tsx';
import { RequestView } from '../run/attempt-view.tsx';
import type { HookForm, ProfileForm } from './form.ts';
import { fromHookForm } from './form-to-hook.ts';
import { rules } from './rules.ts';

interface HookPreviewProps {
  readonly index: number;
  readonly profileId: string;
}

/** What the hook will send, at each of its moments: always true to the form beside it. */
export function HookPreview({ index, profileId }: HookPreviewProps): React.ReactNode {
  const { watch } = useFormContext<ProfileForm>();
  const { moments } = watch(`hooks.${index}`);
  return (
    <aside className="hook-preview" aria-label="What will be sent">
      <h3>What will be sent</h3>
      {moments.length === 0 ? (
        <p className="muted">Choose a moment to see it.</p>
      ) : (
        <Tabs className="tabs">
          <TabList className="tab-list" aria-label="Moment">
            {moments.map((moment) => (
              <Tab key={moment} id={moment} className="tab">
                {moment}
              </Tab>
            ))}
          </TabList>
          {moments.map((moment) => (
            <TabPanel key={moment} id={moment} className="tab-panel">
              <PreviewAt index={index} profileId={profileId} moment={moment} />
            </TabPanel>
          ))}
        </Tabs>
      )}
    </aside>
  );
}

const TYPING_PAUSE_MS = 250;

/** No profile has this id, so main makes one up to preview with. */
const UNSAVED = 'new';

function PreviewAt(props: HookPreviewProps & { readonly moment: Moment }): React.ReactNode {
  const { index, profileId, moment } = props;
  const { watch } = useFormContext<ProfileForm>();
  const [preview, setPreview] = useState<Result<ShownRequest> | null>(null);
  const form = watch(`hooks.${index}`);
  const hasUrl = rules.url(form.url) === true;
  const written = JSON.stringify(previewable(form));
  useEffect(() => {
    if (!hasUrl) return undefined;
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const answer = await api.hooks.preview(profileId || UNSAVED, JSON.parse(written), moment);
      if (isWanted) setPreview(answer);
    };
    const timer = setTimeout(() => void ask(), TYPING_PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [hasUrl, written, profileId, moment]);
  if (!hasUrl) return <p className="muted">Type the URL to see it.</p>;
  if (preview === null) return <p className="muted">…</p>;
  if (preview.ok) return <RequestView request={preview.value} />;
  return <Notice tone="warning" message={preview.failure.message} hint={preview.failure.hint} />;
}

/** The hook as far as it is written: a name or a header still to be typed hides nothing of the rest. */
function previewable(form: HookForm): Hook {
  const headers = form.headers.filter(({ name }) => rules.headerName(name) === true);
  return fromHookForm({ ...form, name: form.name.trim() || 'New hook', headers }).hook;
}
