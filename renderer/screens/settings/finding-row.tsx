import type { Finding } from '../../../preload/contract/api.ts';
import { StateMark } from '../../parts/state-icon.tsx';
import type { Marked } from '../../words/outcome.ts';

const marks: Readonly<Record<Finding['state'], Marked>> = {
  well: { mark: 'succeeded', word: 'well' },
  attention: { mark: 'warned', word: 'needs attention' },
  ill: { mark: 'failed', word: 'does not work' },
};

/** One line of the doctor's report. */
export function FindingRow({ finding }: { readonly finding: Finding }): React.ReactNode {
  return (
    <article className="row" aria-label={finding.subject}>
      <div className="row-line">
        <StateMark state={marks[finding.state]} quiet />
        <div className="row-words">
          <p>
            <strong>{finding.subject}</strong>
          </p>
          <p className="muted">{finding.message}</p>
          {finding.remedy !== '' && <p className="remedy">{finding.remedy}</p>}
        </div>
      </div>
    </article>
  );
}
