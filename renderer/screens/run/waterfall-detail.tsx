import { t } from '../../../words/t.ts';
import { formatDuration } from '../../words/duration.ts';
import { TimingBar } from './attempt-way.tsx';
import type { Bar, Row } from './waterfall-layout.ts';

/** So many attempts of a delivery have room; more of them scroll. */
const MOST_BARS = 3;

/** Where the time of one row went; room for any of them is kept, so that nothing below moves. */
export function WaterfallDetail(props: {
  readonly row: Row | null;
  readonly rows: readonly Row[];
}): React.ReactNode {
  const { row, rows } = props;
  const most = Math.min(MOST_BARS, Math.max(1, ...rows.map(({ bars }) => bars.length)));
  return (
    <div
      className="waterfall-detail"
      aria-hidden="true"
      style={{ height: `${String(most * 64)}px` }}
    >
      {row === null ? (
        <p className="muted">{t('run.pointAtRow')}</p>
      ) : (
        <>
          {row.bars.length === 0 && (
            <p className="muted">
              <strong>{row.name}</strong> {row.words}
            </p>
          )}
          {row.bars.map((bar, index) => (
            // Attempts keep their places.
            <BarDetail key={index} name={row.name} bar={bar} />
          ))}
        </>
      )}
    </div>
  );
}

function BarDetail({ name, bar }: { readonly name: string; readonly bar: Bar }): React.ReactNode {
  const { beganMs, tookMs, words, timing } = bar;
  return (
    <div className="bar-detail">
      <p className="numbers">
        <strong>{name}</strong>
        {words !== '' && <span>{words}</span>}
        {beganMs > 0 && (
          <span className="muted">{t('run.beganAfter', { time: formatDuration(beganMs) })}</span>
        )}
        <span className="muted">{t('run.took', { time: formatDuration(tookMs) })}</span>
      </p>
      {timing !== null && <TimingBar timing={timing} />}
    </div>
  );
}
