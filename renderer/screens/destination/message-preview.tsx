import { useEffect, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Delivery, ShownRequest } from '../../../preload/contract/delivery.ts';
import type { Hook, Moment } from '../../../preload/contract/hook.ts';
import type { TaskName } from '../../../preload/contract/profile.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { api } from '../../api.ts';
import { Notice } from '../../parts/notice.tsx';
import { RequestView } from '../run/attempt-view.tsx';
import { JsonMark } from './json-mark.tsx';
import { meansJson } from './means-json.ts';
import { RequestCatcher } from './request-catcher.tsx';
import { TestSend } from './test-send.tsx';

interface MessagePreviewProps {
  readonly profileId: string;
  readonly task: TaskName;
  /** The hook as it is written so far; null while its URL is still to be typed. */
  readonly hook: Hook | null;
  readonly moments: readonly Moment[];
  /** Sends the test message; to this origin where one is given. */
  readonly test: (moment: Moment, aimedAt: string | null) => Promise<Result<Delivery>>;
  /** Why a test would not say much, one sentence; empty when it would. */
  readonly testNote: string;
}

/** What will be sent, at each moment: always true to the form beside it. */
export function MessagePreview(props: MessagePreviewProps): React.ReactNode {
  const { profileId, task, hook, moments, test, testNote } = props;
  const [aimedAt, setAimedAt] = useState<string | null>(null);
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
              {hook === null ? (
                <p className="muted">Type the URL to see it.</p>
              ) : (
                <>
                  <TestSend test={() => test(moment, aimedAt)} note={testNote} />
                  <PreviewAt hook={hook} profileId={profileId} moment={moment} task={task} />
                </>
              )}
            </TabPanel>
          ))}
        </Tabs>
      )}
      <RequestCatcher aimedAt={aimedAt} onAim={setAimedAt} />
    </aside>
  );
}

const TYPING_PAUSE_MS = 250;

function PreviewAt(props: {
  readonly hook: Hook;
  readonly profileId: string;
  readonly moment: Moment;
  readonly task: TaskName;
}): React.ReactNode {
  const { hook, profileId, moment, task } = props;
  const [preview, setPreview] = useState<Result<ShownRequest> | null>(null);
  const written = JSON.stringify(hook);
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const answer = await api.hooks.preview(profileId, JSON.parse(written), moment, task);
      if (isWanted) setPreview(answer);
    };
    const timer = setTimeout(() => void ask(), TYPING_PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [written, profileId, moment, task]);
  if (preview === null) return <p className="muted">…</p>;
  if (preview.ok) {
    return (
      <>
        {meansJson(hook, moment, preview.value) && <JsonMark body={preview.value.body} />}
        <RequestView request={preview.value} />
      </>
    );
  }
  return <Notice tone="warning" message={preview.failure.message} hint={preview.failure.hint} />;
}
