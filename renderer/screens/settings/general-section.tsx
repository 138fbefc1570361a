import { useId, useState } from 'react';
import type { Result } from '../../../preload/contract/result.ts';
import type { LoginState } from '../../../preload/contract/schedule.ts';
import { api } from '../../api.ts';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';

/** The settings about the app as a whole. Each holds at once. */
export function GeneralSection(): React.ReactNode {
  const general = useBellhop((state) => state.general);
  const login = useBellhop((state) => state.login);
  if (general === null || login === null) return null;
  return (
    <section className="panel" aria-labelledby="general">
      <h2 id="general">General</h2>
      <HeldSwitch
        label="Keep the computer awake while a run is on"
        help="It does not fall asleep by itself then; the screen may."
        isOn={general.keepAwake}
        save={(keepAwake) => api.settings.saveGeneral({ keepAwake })}
      />
      <StartAtLogin login={login} />
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

interface HeldSwitchProps {
  readonly label: string;
  readonly help: string;
  readonly isOn: boolean;
  readonly isOffLimits?: boolean;
  readonly save: (on: boolean) => Promise<Result<unknown>>;
  readonly children?: React.ReactNode;
}

/** A switch that is stored as soon as it is moved, and moves back where that fails. */
function HeldSwitch(props: HeldSwitchProps): React.ReactNode {
  const { label, help, isOn, isOffLimits = false, save, children } = props;
  const look = useBellhop((state) => state.lookAtGeneral);
  const [wanted, setWanted] = useState<boolean | null>(null);
  const task = useTask();
  const id = useId();
  return (
    <div className="explained">
      <Switch
        label={label}
        aria-describedby={id}
        checked={task.failure === null ? (wanted ?? isOn) : isOn}
        disabled={isOffLimits}
        onChange={(event) => {
          const on = event.target.checked;
          setWanted(on);
          task.run(
            () => save(on),
            () => {
              void look().then(() => {
                setWanted(null);
              });
            },
          );
        }}
      />
      <p className="help" id={id}>
        {help}
      </p>
      {children}
      {task.failure !== null && <FailureNotice failure={task.failure} />}
    </div>
  );
}
