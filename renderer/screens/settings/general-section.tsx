import type { GeneralSettings, LoginState } from '../../../preload/contract/schedule.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Field } from '../../parts/field.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { ClosingField } from './closing-field.tsx';
import { HeldSwitch } from './held-switch.tsx';
import { LanguageField } from './language-field.tsx';
import { NotificationSwitches } from './notification-switches.tsx';
import { saveGeneral } from './save-general.ts';
import { ThemeField } from './theme-field.tsx';
import { useHeld } from './use-held.ts';

/** The settings about the app as a whole. Each holds at once. */
export function GeneralSection(): React.ReactNode {
  const general = useBellhop((state) => state.general);
  const login = useBellhop((state) => state.login);
  if (general === null || login === null) return null;
  return (
    <section className="panel" aria-labelledby="general">
      <h2 id="general">{t('settings.general')}</h2>
      <ThemeField general={general} />
      <LanguageField general={general} />
      <StartAtLogin login={login} />
      <ClosingField general={general} />
      <HeldSwitch
        label={t('settings.keepAwake')}
        help={t('settings.keepAwakeHelp')}
        isOn={general.keepAwake}
        save={(keepAwake) => saveGeneral(() => ({ keepAwake }))}
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
      label={t('settings.startAtLogin')}
      help={isOffLimits && message !== '' ? message : t('settings.startAtLoginHelp')}
      isOn={kind === 'on' || kind === 'needs-approval'}
      isOffLimits={isOffLimits}
      save={(on) => api.settings.startAtLogin(on)}
    >
      {kind === 'needs-approval' && (
        <Notice tone="warning" message={t('settings.asksApproval')} hint={message} />
      )}
    </HeldSwitch>
  );
}

const COUNTS = Array.from({ length: 16 }, (_, index) => index + 1);

function ConcurrencyField({ general }: { readonly general: GeneralSettings }): React.ReactNode {
  const { shown, change, failure } = useHeld(general.concurrentRuns, (concurrentRuns) =>
    saveGeneral(() => ({ concurrentRuns })),
  );
  return (
    <Field label={t('settings.atOnce')} help={t('settings.atOnceHelp')}>
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
