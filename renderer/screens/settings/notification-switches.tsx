import type { GeneralSettings } from '../../../preload/contract/schedule.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { api } from '../../api.ts';
import { HeldSwitch } from './held-switch.tsx';

type Kind = keyof GeneralSettings['notifications'];

const kinds: readonly { readonly kind: Kind; readonly label: string; readonly help: string }[] = [
  {
    kind: 'failed',
    label: 'A run failed',
    help: 'With the reason. Runs that were skipped or cancelled are not told.',
  },
  {
    kind: 'overdue',
    label: 'A backup is overdue',
    help: 'After as many days as the profile says.',
  },
  {
    kind: 'hookFailing',
    label: 'A hook keeps failing',
    help: 'After five messages in a row that did not get through, or when its receiver wants no more.',
  },
  {
    kind: 'finished',
    label: 'A run finished',
    help: 'With size and duration, or with its warning.',
  },
];

/** Which kinds of news the system's notifications tell. Each holds at once. */
export function NotificationSwitches(props: {
  readonly notifications: GeneralSettings['notifications'];
}): React.ReactNode {
  return (
    <fieldset className="more-group">
      <legend className="label">Notifications on the desktop</legend>
      {kinds.map(({ kind, label, help }) => (
        <HeldSwitch
          key={kind}
          label={label}
          help={help}
          isOn={props.notifications[kind]}
          save={(on) => save(kind, on)}
        />
      ))}
      <p className="help">
        Several at once come as one, and none comes for what this window shows already.
      </p>
    </fieldset>
  );
}

/** Asks for the settings again: another switch may have been moved a moment ago. */
async function save(kind: Kind, on: boolean): Promise<Result<null>> {
  const general = await api.settings.general();
  const notifications = { ...general.notifications, [kind]: on };
  return api.settings.saveGeneral({ ...general, notifications });
}
