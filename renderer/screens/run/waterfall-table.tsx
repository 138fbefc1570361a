import { t } from '../../../words/t.ts';
import { timingParts } from '../../words/delivery.ts';
import { formatDuration } from '../../words/duration.ts';
import { seriesInWords } from '../../../words/list.ts';
import type { Row } from './waterfall-layout.ts';

/**
 * The timeline for those who cannot see it: a line for each phase and each attempt. A table is as wide
 * as its words, and would make the page scroll sideways if nothing around it hid them.
 */
export function WaterfallTable({ rows }: { readonly rows: readonly Row[] }): React.ReactNode {
  return (
    <div className="for-screen-readers">
      <table>
        <caption>{t('run.asTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('run.phaseOrHook')}</th>
            <th scope="col">{t('run.columnBegan')}</th>
            <th scope="col">{t('run.columnTook')}</th>
            <th scope="col">{t('run.columnResult')}</th>
            <th scope="col">{t('run.columnTime')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row) =>
            row.bars.map(({ beganMs, tookMs, words, timing }, index) => (
              <tr key={`${row.key} ${String(index)}`}>
                <th scope="row">{row.name}</th>
                <td>{formatDuration(beganMs)}</td>
                <td>{formatDuration(tookMs)}</td>
                <td>{words}</td>
                <td>
                  {seriesInWords(
                    (timing === null ? [] : timingParts(timing)).map(
                      ({ name, ms }) => `${name} ${formatDuration(ms)}`,
                    ),
                  )}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
