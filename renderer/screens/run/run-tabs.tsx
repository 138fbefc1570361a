import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Run, RunReport } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { formatNumber } from '../../words/count.ts';
import { DeliveryLog, type SoughtDelivery } from './delivery-log.tsx';
import { RunChanges } from './run-changes.tsx';
import { RunLog } from './run-log.tsx';
import { RunWarnings } from './run-warnings.tsx';

/** The lists below the timeline. */
export type RunTab = 'deliveries' | 'warnings' | 'changes' | 'log';

interface RunTabsProps {
  readonly report: RunReport;
  readonly tab: RunTab;
  readonly onTab: (tab: RunTab) => void;
  /** The delivery that the reader was led to. */
  readonly sought: SoughtDelivery | null;
}

/** What a run told others, what went amiss, what it changed, and what was said and decided. */
export function RunTabs({ report, tab, onTab, sought }: RunTabsProps): React.ReactNode {
  const { run, deliveries } = report;
  const { problemCount, snapshotId } = run;
  return (
    <Tabs
      className="tabs run-tabs"
      selectedKey={tab}
      onSelectionChange={(key) => {
        onTab(tabs.find((each) => each === key) ?? 'deliveries');
      }}
    >
      <TabList className="tab-list" aria-label={t('run.about')}>
        <Tab id="deliveries" className="tab">
          {t('parts.deliveries')} <Amount of={deliveries.length} />
        </Tab>
        <Tab id="warnings" className="tab">
          {t('parts.warnings')} <Amount of={problemCount} />
        </Tab>
        {hasChanges(run) && (
          <Tab id="changes" className="tab">
            {t('run.changes')}{' '}
            <Amount of={(run.stats?.filesNew ?? 0) + (run.stats?.filesChanged ?? 0)} />
          </Tab>
        )}
        <Tab id="log" className="tab">
          {t('run.log')}
        </Tab>
      </TabList>
      <TabPanel id="deliveries" className="tab-panel">
        <DeliveryLog report={report} sought={sought} />
      </TabPanel>
      <TabPanel id="warnings" className="tab-panel">
        <RunWarnings run={run} />
      </TabPanel>
      {hasChanges(run) && snapshotId !== null && (
        <TabPanel id="changes" className="tab-panel">
          <RunChanges profileId={run.profileId} snapshotId={snapshotId} />
        </TabPanel>
      )}
      <TabPanel id="log" className="tab-panel">
        <RunLog run={run} />
      </TabPanel>
    </Tabs>
  );
}

const tabs: readonly RunTab[] = ['deliveries', 'warnings', 'changes', 'log'];

function Amount({ of }: { readonly of: number }): React.ReactNode {
  return <span className="muted numbers">{formatNumber(of)}</span>;
}

/** Only a backup makes a snapshot; a restore names the one that it took. */
function hasChanges({ task, snapshotId }: Run): boolean {
  return task === 'backup' && snapshotId !== null;
}

/** The list to begin with: the one that has something to say. */
export function firstTab({ run, deliveries }: RunReport): RunTab {
  if (deliveries.length > 0 || run.phase !== 'ended') return 'deliveries';
  return run.problemCount > 0 ? 'warnings' : 'log';
}
