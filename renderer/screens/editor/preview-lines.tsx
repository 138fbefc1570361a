import { t } from '../../../words/t.ts';
import { useNow } from '../../parts/use-now.ts';
import { formatInstant, formatTime } from '../../words/instant.ts';
import type { SeenAhead } from './use-preview.ts';

/** What a schedule means in words, and when it comes next. */
export function PreviewLines(props: {
  readonly seen: SeenAhead | null;
  readonly hideWords?: boolean;
}): React.ReactNode {
  const { seen, hideWords = false } = props;
  const now = useNow(60_000);
  if (seen === null || seen.preview.kind === 'unreadable') return null;
  const { words, next, zone } = seen.preview;
  const isElsewhere = next.some(
    (at) => formatTime(at, { now, timeZone: zone }) !== formatTime(at, { now }),
  );
  return (
    <div className="preview-lines" aria-busy={!seen.isFresh}>
      {!hideWords && words !== '' && (
        <p className="preview-words" role="status">
          {t('editorSchedule.runs', { words })}
        </p>
      )}
      {next.length === 0 ? (
        <p className="remark">{t('editorSchedule.neverAgain')}</p>
      ) : (
        <ol className="instants" aria-label={t('editorSchedule.nextTimes')}>
          {next.map((at) => (
            <li key={at} className="numbers">
              {formatInstant(at, { now })}
            </li>
          ))}
        </ol>
      )}
      {isElsewhere && <p className="help">{t('editorSchedule.byClockOf', { zone })}</p>}
    </div>
  );
}
