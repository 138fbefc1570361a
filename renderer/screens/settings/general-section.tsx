import type { GeneralSettings, LoginState } from '../../../preload/contract/schedule.ts';
import { api } from '../../api.ts';
import { Field } from '../../parts/field.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { HeldSwitch } from './held-switch.tsx';
import { NotificationSwitches } from './notification-switches.tsx';
import { ThemeField } from './theme-field.tsx';
import { useHeld } from './use-held.ts';

/** The settings about the app as a whole. Each holds at once. */
export function GeneralSection(): React.ReactNode {
  const general = useBellhop((state) => state.general);
  const login = useBellhop((state) => state.login);
  if (general === null || login === null) return null;
  return (
    <section className="panel" aria-labelledby="general">
      <h2 id="general">General</h2>
      <ThemeField general={general} />
      <StartAtLogin login={login} />
      <HeldSwitch
        label="Keep the computer awake while a run is on"
        help="It does not fall asleep by itself then; the screen may."
        isOn={general.keepAwake}
        save={(keepAwake) => api.settings.saveGeneral({ ...general, keepAwake })}
      />
      <ConcurrencyField general={general} />
      <NotificationSwitches notifications={general.notifications} />
    </section>
  );
}

function StartAtLogin({
  login: { kind, message },
}: {
  readonly login: LoginState;
}): React.ReactNode {
  const isOffLimits = kind === 'off-limits';
  return (
    <HeldSwitch
      label="Start Bellhop at login"
      help={
        isOffLimits && message !== ''
          ? message
          : 'It starts in the background, without a window, so that schedules are kept.'
      }
      isOn={kind === 'on' || kind === 'needs-approval'}
      isOffLimits={isOffLimits}
      save={(on) => api.settings.startAtLogin(on)}
    >
      {kind === 'needs-approval' && (
        <Notice tone="warning" message="The system asks for your approval first." hint={message} />
      )}
    </HeldSwitch>
  );
}

const COUNTS = Array.from({ length: 16 }, (_, index) => index + 1);

function ConcurrencyField({ general }: { readonly general: GeneralSettings }): React.ReactNode {
  const { shown, change, failure } = useHeld(general.concurrentRuns, (concurrentRuns) =>
    api.settings.saveGeneral({ ...general, concurrentRuns }),
  );
  return (
    <Field
      label="Runs at once"
      help="How many may work side by side. A repository takes one at a time, whatever stands here."
    >
      {(names) => (
        <>
          <select
            {...names}
            className="input short"
            value={shown}
            onChange={(event) => {
              change(Number(event.target.value));
            }}
          >
            {COUNTS.map((count) => (
              <option key={count}>{count}</option>
            ))}
          </select>
          {failure !== null && <FailureNotice failure={failure} />}
        </>
      )}
    </Field>
  );
}
