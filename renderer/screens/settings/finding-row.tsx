import type { Finding } from '../../../preload/contract/api.ts';
import { t } from '../../../words/t.ts';
import { StateMark } from '../../parts/state-icon.tsx';

const marks = {
  well: { mark: 'succeeded', word: 'settings.well' },
  attention: { mark: 'warned', word: 'settings.attention' },
  ill: { mark: 'failed', word: 'settings.ill' },
} as const;

/** One line of the doctor's report. */
export function FindingRow({ finding }: { readonly finding: Finding }): React.ReactNode {
  const { mark, word } = marks[finding.state];
  return (
    <article className="row" aria-label={finding.subject}>
      <div className="row-line">
        <StateMark state={{ mark, word: t(word) }} quiet />
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
