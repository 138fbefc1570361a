import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { KeepForecast, KeepHorizon } from '../../../preload/contract/keep-forecast.ts';
import type { Retention } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { horizonInWords, keptInWords } from '../../words/keep.ts';
import { tagsOf } from '../../words/tags.ts';
import type { ProfileForm } from './form.ts';
import { KeepCalendar } from './keep-calendar.tsx';
import { keepFocus } from './keep-focus.ts';
import { askable } from './schedule-form.ts';

/** What the rule would leave of the backups that the schedules make, as both are typed now. */
export function KeepPreview({ retention }: { readonly retention: Retention }): React.ReactNode {
  const { getValues, trigger, watch } = useFormContext<ProfileForm>();
  const [seen, setSeen] = useState<{ readonly of: string; readonly what: KeepForecast } | null>(
    null,
  );
  const look = useTask();
  const forms = watch('plans.backup.schedules');
  const schedules = forms.map(askable).filter((schedule) => schedule !== null);
  const request = { retention, schedules, tags: tagsOf(watch('tags')) };
  const key = JSON.stringify(request);
  const isScheduled = schedules.length > 0 && schedules.length === forms.length;
  const ask = async (): Promise<void> => {
    if (!(await trigger('retention')) || getValues('plans.backup.schedules').length === 0) return;
    look.run(
      () => api.schedules.foresee(request),
      (what) => {
        setSeen({ of: key, what });
      },
    );
  };
  return (
    <div className="more-group" role="group" aria-label={t('retention.calendar')}>
      <div className="actions">
        <Button {...keepFocus} disabled={!isScheduled || look.isBusy} onClick={() => void ask()}>
          {t(look.isBusy ? 'parts.looking' : 'retention.seeYear')}
        </Button>
        <span className="muted">
          {t(isScheduled ? 'retention.seeYearHelp' : 'retention.seeYearOnce')}
        </span>
      </div>
      {look.failure !== null && <FailureNotice failure={look.failure} />}
      {seen !== null && (
        <>
          {seen.of !== key && <p className="remark">{t('retention.rulesOrSchedulesChanged')}</p>}
          <Horizons horizons={seen.what.horizons} />
        </>
      )}
    </div>
  );
}

function Horizons({ horizons }: { readonly horizons: KeepForecast['horizons'] }): React.ReactNode {
  const [chosen, setChosen] = useState<KeepHorizon['after']>('year');
  const shown = horizons.find(({ after }) => after === chosen);
  return (
    <>
      <div role="status">
        <dl className="keep-horizons">
          {horizons.map((horizon) => (
            <div key={horizon.after}>
              <dt>{horizonInWords(horizon.after)}</dt>
              <dd>{keptInWords(horizon)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p className="help">{t('retention.countsOnce')}</p>
      <div>
        <div className="segments" role="radiogroup" aria-label={t('retention.shownInCalendar')}>
          {horizons.map(({ after }) => (
            <label key={after} className="segment">
              <input
                type="radio"
                name="keep-horizon"
                value={after}
                checked={after === chosen}
                onChange={() => {
                  setChosen(after);
                }}
              />
              {horizonInWords(after)}
            </label>
          ))}
        </div>
      </div>
      {shown !== undefined && <KeepCalendar days={shown.days} />}
    </>
  );
}
