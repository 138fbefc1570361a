import type { ImportReport } from '../../../preload/contract/import.ts';
import { t } from '../../../words/t.ts';

/** What an import brings or brought: nothing is dropped in silence. */
export function ImportOutcome(props: {
  readonly report: ImportReport;
  readonly isDone: boolean;
}): React.ReactNode {
  const { report, isDone } = props;
  const count = report.profiles.length;
  return (
    <div className="import-outcome" role="status">
      <h3>{t(isDone ? 'importing.imported' : 'importing.wouldImport', { count })}</h3>
      <TextList
        label={t('parts.profiles')}
        lines={report.profiles.map((profile) => profile.name)}
      />
      {report.missingSecrets.length > 0 && (
        <>
          <p>{t('importing.secretsMissing')}</p>
          <TextList label={t('importing.missingSecrets')} lines={report.missingSecrets} isCode />
        </>
      )}
      {report.notes.length > 0 && (
        <>
          <p>{t('parts.toKnow')}</p>
          <TextList label={t('parts.notes')} lines={report.notes} />
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
