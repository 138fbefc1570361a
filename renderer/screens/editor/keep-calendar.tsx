import type { KeepHorizon } from '../../../preload/contract/keep-forecast.ts';
import { t } from '../../../words/t.ts';
import { formatNumber } from '../../words/count.ts';
import { dayOfMonthInWords, monthInWords, monthsOf } from '../../words/keep.ts';

/** The days on which backups are made, a month a row: filled where something is left of them. */
export function KeepCalendar({ days }: { readonly days: KeepHorizon['days'] }): React.ReactNode {
  return (
    <div className="keep-calendar">
      <table>
        <caption className="for-screen-readers">{t('retention.leftByMonth')}</caption>
        <thead className="for-screen-readers">
          <tr>
            <th scope="col">{t('retention.month')}</th>
            <th scope="col">{t('parts.days')}</th>
            <th scope="col">{t('retention.left')}</th>
          </tr>
        </thead>
        <tbody>
          {monthsOf(days).map(({ month, made, kept, days: ofMonth }) => (
            <tr key={month}>
              <th scope="row">{monthInWords(month)}</th>
              <td>
                <span className="keep-days" aria-hidden="true">
                  {ofMonth.map((day, at) => (
                    <span
                      key={at}
                      className={lookOf(day)}
                      title={dayOfMonthInWords(month, at + 1)}
                    />
                  ))}
                </span>
              </td>
              <td className="numbers muted">
                {t('retention.keptOfMade', { kept: formatNumber(kept), made: formatNumber(made) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="help keep-legend" aria-hidden="true">
        <span className="keep-day kept" /> {t('retention.legendLeft')}{' '}
        <span className="keep-day gone" /> {t('retention.forgotten')}
      </p>
    </div>
  );
}

function lookOf({ made, kept }: { readonly made: number; readonly kept: number }): string {
  if (kept > 0) return 'keep-day kept';
  return made > 0 ? 'keep-day gone' : 'keep-day';
}
