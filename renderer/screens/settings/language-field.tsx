import type { GeneralSettings } from '../../../preload/contract/schedule.ts';
import { LANGUAGES } from '../../../words/languages.ts';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { saveGeneral } from './save-general.ts';
import { useHeld } from './use-held.ts';

/** The language of window, tray and notifications, each by its own name; it holds at once. */
export function LanguageField({ general }: { readonly general: GeneralSettings }): React.ReactNode {
  const { shown, change, failure } = useHeld(general.language, (language) =>
    saveGeneral(() => ({ language })),
  );
  return (
    <Field label={t('settings.language')}>
      {(names) => (
        <>
          <select
            {...names}
            className="input short"
            value={shown}
            onChange={(event) => {
              change(event.target.value as GeneralSettings['language']);
            }}
          >
            <option value="system">{t('settings.asTheSystem')}</option>
            {Object.entries(LANGUAGES).map(([language, name]) => (
              <option key={language} value={language} lang={language}>
                {name}
              </option>
            ))}
          </select>
          {failure !== null && <FailureNotice failure={failure} />}
        </>
      )}
    </Field>
  );
}
