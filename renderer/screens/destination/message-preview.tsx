import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Delivery } from '../../../preload/contract/delivery.ts';
import type { Hook, Moment } from '../../../preload/contract/hook.ts';
import type { TaskName } from '../../../preload/contract/profile.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { t } from '../../../words/t.ts';
import { nameOfMoment } from '../../words/hook.ts';
import { PreviewAt } from './preview-at.tsx';
import { RequestCatcher } from './request-catcher.tsx';
import { shownMoments } from './shown-moments.ts';
import { TestSend } from './test-send.tsx';
import { useWords } from './vocabulary.ts';

interface MessagePreviewProps {
  readonly profileId: string;
  readonly task: TaskName;
  /** The hook as it is written so far, at this URL where its own is still to be typed; null without any. */
  readonly hook: (spareUrl: string) => Hook | null;
  /** The moments at which it is really told. */
  readonly moments: readonly Moment[];
  /** Sends the test message; to this origin where one is given. */
  readonly test: (moment: Moment, aimedAt: string | null) => Promise<Result<Delivery>>;
  /** Why a test would not say much, one sentence; empty when it would. */
  readonly testNote: string;
}

/** What will be sent, at each moment: always true to the form beside it. */
export function MessagePreview(props: MessagePreviewProps): React.ReactNode {
  const { moments } = props;
  const [aimedAt, setAimedAt] = useState<string | null>(null);
  const [picked, setPicked] = useState<Moment | null>(null);
  const tabs = shownMoments(moments);
  const shown = [picked, moments[0]].find((moment) => moment && tabs.includes(moment));
  return (
    <aside className="hook-preview" aria-label={t('hookTest.whatWillBeSent')}>
      <h3>{t('hookTest.whatWillBeSent')}</h3>
      <Tabs
        className="tabs"
        selectedKey={shown ?? 'success'}
        onSelectionChange={(key) => {
          setPicked(tabs.find((moment) => moment === key) ?? null);
        }}
      >
        <TabList className="tab-list" aria-label={t('parts.moment')}>
          {tabs.map((moment) => (
            <Tab key={moment} id={moment} className="tab">
              {nameOfMoment(moment)}
            </Tab>
          ))}
        </TabList>
        {tabs.map((moment) => (
          <TabPanel key={moment} id={moment} className="tab-panel">
            <AtMoment {...props} moment={moment} aimedAt={aimedAt} />
          </TabPanel>
        ))}
      </Tabs>
      <RequestCatcher aimedAt={aimedAt} onAim={setAimedAt} />
    </aside>
  );
}

function AtMoment(
  props: MessagePreviewProps & { readonly moment: Moment; readonly aimedAt: string | null },
): React.ReactNode {
  const { profileId, task, moments, test, testNote, moment, aimedAt } = props;
  const hook = props.hook(aimedAt === null ? '' : `${aimedAt}/`);
  if (hook === null) {
    return <p className="muted">{t('hookTest.noUrlYet')}</p>;
  }
  return (
    <>
      {!moments.includes(moment) && <p className="remark">{t('hookTest.notChosen')}</p>}
      <TestSend test={() => test(moment, aimedAt)} note={testNote} />
      <Source />
      <PreviewAt hook={hook} profileId={profileId} moment={moment} task={task} />
    </>
  );
}

/** Whose values the preview shows. */
function Source(): React.ReactNode {
  const run = useWords().variables.find(({ path }) => path === 'run.id');
  if (run === undefined) return null;
  return (
    <p className="help">
      {run.isExample ? t('hookTest.valuesExamples') : t('hookTest.valuesLastRun')}
    </p>
  );
}
