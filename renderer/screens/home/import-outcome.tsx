import type { ImportReport } from '../../../preload/contract/import.ts';
import { formatCount } from '../../words/count.ts';

/** What an import brings or brought: nothing is dropped in silence. */
export function ImportOutcome(props: {
  readonly report: ImportReport;
  readonly isDone: boolean;
}): React.ReactNode {
  const { report, isDone } = props;
  const count = formatCount(report.profiles.length, { one: 'profile', many: 'profiles' });
  return (
    <div className="import-outcome" role="status">
      <h3>{isDone ? `${count} imported` : `${count} would be imported`}</h3>
      <TextList label="Profiles" lines={report.profiles.map((profile) => profile.name)} />
      {report.missingSecrets.length > 0 && (
        <>
          <p>These secrets are not in the keychain yet. Set them under Secrets:</p>
          <TextList label="Missing secrets" lines={report.missingSecrets} isCode />
        </>
      )}
      {report.notes.length > 0 && (
        <>
          <p>To know:</p>
          <TextList label="Notes" lines={report.notes} />
        </>
      )}
    </div>
  );
}

function TextList(props: {
  readonly label: string;
  readonly lines: readonly string[];
  readonly isCode?: boolean;
}): React.ReactNode {
  const { label, lines, isCode = false } = props;
  return (
    <ul className={isCode ? 'plain-list path' : 'plain-list'} aria-label={label}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
