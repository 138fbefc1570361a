import type { RunReport } from '../../../preload/contract/run.ts';
import { useNow } from '../../parts/use-now.ts';
import { layOutWaterfall, type Bar, type Row } from './waterfall-layout.ts';

const percent = (share: number): string => `${String(share * 100)}%`;

/** The page's heart: what happened when, phases and deliveries on one time axis. */
export function Waterfall({ report }: { readonly report: RunReport }): React.ReactNode {
  const { run, deliveries } = report;
  const now = useNow(1_000);
  const { rows, ticks } = layOutWaterfall(run, deliveries, now.getTime());
  return (
    <section className="waterfall" aria-label="Timeline">
      <div className="waterfall-axis" aria-hidden="true">
        <div className="waterfall-track">
          {ticks.map((tick) => (
            <span key={tick.label} className="tick" style={{ left: percent(tick.at) }}>
              {tick.label}
            </span>
          ))}
        </div>
      </div>
      <ul>
        {rows.map((row) => (
          <WaterfallRow key={row.key} row={row} ticks={ticks.map((tick) => tick.at)} />
        ))}
      </ul>
    </section>
  );
}

function WaterfallRow(props: {
  readonly row: Row;
  readonly ticks: readonly number[];
}): React.ReactNode {
  const { row, ticks } = props;
  return (
    <li className={`waterfall-row ${row.kind}`}>
      <span className="waterfall-name" title={row.name}>
        {row.name}
      </span>
      <span className="waterfall-track" aria-hidden="true">
        {ticks.map((at) => (
          <span key={at} className="gridline" style={{ left: percent(at) }} />
        ))}
        {row.bars.map((bar) => (
          <BarShape key={`${String(bar.from)} ${String(bar.to)}`} bar={bar} kind={row.kind} />
        ))}
      </span>
      <span className="waterfall-words" title={row.words}>
        {row.words}
      </span>
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
