import { useState, type KeyboardEvent } from 'react';
import type { RunReport } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { useNow } from '../../parts/use-now.ts';
import { WaterfallDetail } from './waterfall-detail.tsx';
import { layOutWaterfall, type Bar, type Row } from './waterfall-layout.ts';
import { WaterfallTable } from './waterfall-table.tsx';

const percent = (share: number): string => `${String(share * 100)}%`;

/**
 * The page's heart: what happened when, phases and deliveries on one time axis. Below it stands where
 * the time of the row went that is pointed at or has the focus; Enter opens it in the lists below.
 */
export function Waterfall(props: {
  readonly report: RunReport;
  readonly onOpen: (row: Row) => void;
}): React.ReactNode {
  const { run, deliveries } = props.report;
  const now = useNow(1_000);
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const { rows, ticks } = layOutWaterfall(run, deliveries, now.getTime());
  return (
    <section className="waterfall" aria-label={t('run.timeline')}>
      <div className="waterfall-axis" aria-hidden="true">
        <div className="waterfall-track">
          {ticks.map((tick) => (
            <span key={tick.label} className="tick" style={{ left: percent(tick.at) }}>
              {tick.label}
            </span>
          ))}
        </div>
      </div>
      <ul onKeyDown={moveThroughRows}>
        {rows.map((row) => (
          <WaterfallRow
            key={row.key}
            row={row}
            ticks={ticks.map((tick) => tick.at)}
            onPoint={setPointedAt}
            onOpen={props.onOpen}
          />
        ))}
      </ul>
      <WaterfallDetail row={rows.find(({ key }) => key === pointedAt) ?? null} rows={rows} />
      <WaterfallTable rows={rows} />
    </section>
  );
}

function WaterfallRow(props: {
  readonly row: Row;
  readonly ticks: readonly number[];
  readonly onPoint: (key: string | null) => void;
  readonly onOpen: (row: Row) => void;
}): React.ReactNode {
  const { row, ticks, onPoint, onOpen } = props;
  const point = (): void => {
    onPoint(row.key);
  };
  return (
    <li>
      <button
        type="button"
        className={`waterfall-row ${row.kind}`}
        onFocus={point}
        onMouseEnter={point}
        onMouseLeave={() => {
          onPoint(null);
        }}
        onBlur={() => {
          onPoint(null);
        }}
        onClick={() => {
          onOpen(row);
        }}
      >
        <span className="waterfall-name" title={row.name}>
          {row.name}
        </span>
        <span className="waterfall-track" aria-hidden="true">
          {ticks.map((at) => (
            <span key={at} className="gridline" style={{ left: percent(at) }} />
          ))}
          {row.bars.map((bar, index) => (
            // Attempts keep their places: a bar that grows is the same one.
            <BarShape key={index} bar={bar} kind={row.kind} />
          ))}
        </span>
        <span className="waterfall-words" title={row.words}>
          {row.words}
        </span>
      </button>
    </li>
  );
}

function BarShape({ bar, kind }: { readonly bar: Bar; readonly kind: Row['kind'] }) {
  const tone = kind === 'phase' && bar.mark === 'running' ? 'work' : bar.mark;
  return (
    <span
      className={`bar bar-${tone}`}
      style={{ left: percent(bar.from), width: percent(bar.to - bar.from) }}
    />
  );
}

/** Arrows, Home and End go from row to row. */
function moveThroughRows(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.waterfall-row')];
  const at = rows.findIndex((row) => row === event.target);
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, rows.length - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: rows.length - 1,
  };
  const goal = goals[event.key];
  if (at === -1 || goal === undefined) return;
  event.preventDefault();
  rows[goal]?.focus();
}
