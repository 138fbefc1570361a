import type { GeneralSettings } from '../../../preload/contract/schedule.ts';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { saveGeneral } from './save-general.ts';
import { useHeld } from './use-held.ts';

const CHOICES = [
  { closing: 'undecided', word: 'settings.closingUndecided' },
  { closing: 'stay', word: 'settings.closingStay' },
  { closing: 'quit', word: 'settings.closingQuit' },
] as const;

/** What closing the window does; it holds at once. */
export function ClosingField({ general }: { readonly general: GeneralSettings }): React.ReactNode {
  const { shown, change, failure } = useHeld(general.closing, (closing) =>
    saveGeneral(() => ({ closing })),
  );
  return (
    <Field label={t('settings.closing')} help={t('settings.closingHelp')}>
      {(names) => (
        <>
          <select
            {...names}
            className="input short"
            value={shown}
            onChange={(event) => {
              const chosen = CHOICES.find(({ closing }) => closing === event.target.value);
              if (chosen !== undefined) change(chosen.closing);
            }}
          >
            {CHOICES.map(({ closing, word }) => (
              <option key={closing} value={closing}>
                {t(word)}
              </option>
            ))}
          </select>
          {failure !== null && <FailureNotice failure={failure} />}
        </>
      )}
    </Field>
  );
}
