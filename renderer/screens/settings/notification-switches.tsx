import type { GeneralSettings } from '../../../preload/contract/schedule.ts';
import { t } from '../../../words/t.ts';
import { HeldSwitch } from './held-switch.tsx';
import { saveGeneral } from './save-general.ts';

const kinds = [
  { kind: 'failed', label: 'settings.runFailed', help: 'settings.runFailedHelp' },
  { kind: 'overdue', label: 'settings.overdue', help: 'settings.overdueHelp' },
  { kind: 'hookFailing', label: 'settings.hookFailing', help: 'settings.hookFailingHelp' },
  { kind: 'finished', label: 'settings.runFinished', help: 'settings.runFinishedHelp' },
] as const;

/** Which kinds of news the system's notifications tell. Each holds at once. */
export function NotificationSwitches(props: {
  readonly notifications: GeneralSettings['notifications'];
}): React.ReactNode {
  return (
    <fieldset className="more-group">
      <legend className="label">{t('settings.notifications')}</legend>
      {kinds.map(({ kind, label, help }) => (
        <HeldSwitch
          key={kind}
          label={t(label)}
          help={t(help)}
          isOn={props.notifications[kind]}
          save={(on) =>
            saveGeneral(({ notifications }) => ({
              notifications: { ...notifications, [kind]: on },
            }))
          }
        />
      ))}
      <p className="help">{t('settings.notificationsHelp')}</p>
    </fieldset>
  );
}
