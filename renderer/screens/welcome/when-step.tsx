import { CalendarDays, Hand, Sun } from 'lucide-react';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Weekday } from '../../../preload/contract/profile.ts';
import { spokenLocale, t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { useNow } from '../../parts/use-now.ts';
import { formatInstant } from '../../words/instant.ts';
import { weekdays } from '../../words/schedule.ts';
import { Rich } from '../../parts/rich.tsx';
import type { ProfileForm } from '../editor/form.ts';
import { askable, newScheduleForm, type ScheduleForm } from '../editor/schedule-form.ts';
import { usePreview } from '../editor/use-preview.ts';
import { usualTime } from './starting-form.ts';
import { StepFrame } from './step-frame.tsx';
import { Tile } from './tile.tsx';

interface WhenStepProps {
  readonly onBack: () => void;
  readonly onNext: () => void;
}

const PATH = 'plans.backup.schedules';

const ways = [
  { kind: 'daily', icon: Sun, title: 'welcome.everyDay', details: 'welcome.everyDayWords' },
  {
    kind: 'weekly',
    icon: CalendarDays,
    title: 'welcome.everyWeek',
    details: 'welcome.everyWeekWords',
  },
  { kind: null, icon: Hand, title: 'welcome.byHand', details: 'welcome.byHandWords' },
] as const;

/** When it runs by itself, in words and with the next time. */
export function WhenStep({ onBack, onNext }: WhenStepProps): React.ReactNode {
  const { setValue, watch } = useFormContext<ProfileForm>();
  const [schedule = null] = watch(PATH);
  // What was chosen before stays while the reader looks at the other ways.
  const [last, setLast] = useState<ScheduleForm>(
    schedule ?? { ...newScheduleForm, at: [usualTime], weekdays: ['sun'] },
  );
  const [isTried, setTried] = useState(false);
  const set = (next: ScheduleForm | null): void => {
    if (next !== null) setLast(next);
    setValue(PATH, next === null ? [] : [next], { shouldDirty: true });
  };
  const isSaid = schedule === null || askable(schedule) !== null;
  return (
    <StepFrame
      title={t('welcome.whenTitle')}
      words={t('welcome.whenHelp')}
      onBack={onBack}
      next={t('parts.continue')}
      mistake={isTried && !isSaid ? t('welcome.chooseTime') : ''}
      onNext={() => {
        setTried(true);
        if (isSaid) onNext();
      }}
    >
      <div className="tiles" role="radiogroup" aria-label={t('welcome.howOften')}>
        {ways.map(({ kind, icon: Icon, title, details }) => (
          <Tile
            key={title}
            kind="radio"
            name="when"
            icon={<Icon size={20} aria-hidden="true" />}
            title={t(title)}
            details={t(details)}
            isChosen={(schedule?.kind ?? null) === kind}
            onChange={() => {
              set(kind === null ? null : inOneDay({ ...last, kind }));
            }}
          />
        ))}
      </div>
      {schedule !== null && <TimeFields schedule={schedule} onChange={set} />}
      <NextTime schedule={schedule} />
    </StepFrame>
  );
}

/** A week has one day here; the editor has more. */
function inOneDay(schedule: ScheduleForm): ScheduleForm {
  if (schedule.kind !== 'weekly' || schedule.weekdays.length === 1) return schedule;
  return { ...schedule, weekdays: ['sun'] };
}

function TimeFields(props: {
  readonly schedule: ScheduleForm;
  readonly onChange: (schedule: ScheduleForm) => void;
}): React.ReactNode {
  const { schedule, onChange } = props;
  return (
    <div className="guide-times">
      {schedule.kind === 'weekly' && (
        <Field label={t('welcome.day')}>
          {(names) => (
            <select
              {...names}
              className="input short"
              value={schedule.weekdays[0]}
              onChange={(event) => {
                onChange({ ...schedule, weekdays: [event.target.value as Weekday] });
              }}
            >
              {weekdays().map(({ day, name }) => (
                <option key={day} value={day}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={t('welcome.time')}>
        {(names) => (
          <input
            {...names}
            className="input short"
            type="time"
            value={schedule.at[0] ?? ''}
            onChange={(event) => {
              onChange({ ...schedule, at: [event.target.value] });
            }}
          />
        )}
      </Field>
    </div>
  );
}

function NextTime({ schedule }: { readonly schedule: ScheduleForm | null }): React.ReactNode {
  const now = useNow(60_000);
  const seen = usePreview(schedule === null ? null : askable(schedule));
  if (schedule === null) {
    return (
      <p className="guide-next" role="status">
        {t('welcome.firstByHand')}
      </p>
    );
  }
  if (seen === null || seen.preview.kind === 'unreadable') return null;
  const { words, next } = seen.preview;
  const [first] = next;
  const plan = `${words.charAt(0).toLocaleUpperCase(spokenLocale())}${words.slice(1)}`;
  const tags = { strong: <strong /> };
  return (
    <p className="guide-next" role="status" aria-busy={!seen.isFresh}>
      {first === undefined ? (
        <Rich of="welcome.plan" values={{ plan }} tags={tags} />
      ) : (
        <Rich
          of="welcome.planAndNext"
          values={{ plan, time: formatInstant(first, { now }) }}
          tags={tags}
        />
      )}
    </p>
  );
}
