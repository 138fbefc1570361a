import type { GeneralSettings } from '../../../preload/contract/schedule.ts';
import { t } from '../../../words/t.ts';
import { FailureNotice } from '../../parts/notice.tsx';
import { saveGeneral } from './save-general.ts';
import { useHeld } from './use-held.ts';

const THEMES = [
  { theme: 'system', word: 'settings.asTheSystem' },
  { theme: 'light', word: 'settings.light' },
  { theme: 'dark', word: 'settings.dark' },
] as const;

/** Light or dark; it holds at once. */
export function ThemeField({ general }: { readonly general: GeneralSettings }): React.ReactNode {
  const { shown, change, failure } = useHeld(general.theme, (theme) =>
    saveGeneral(() => ({ theme })),
  );
  return (
    <fieldset className="field theme-field">
      <legend className="label theme-legend">{t('settings.theme')}</legend>
      <div className="segments">
        {THEMES.map(({ theme, word }) => (
          <label key={theme} className="segment">
            <input
              type="radio"
              name="theme"
              checked={shown === theme}
              onChange={() => {
                change(theme);
              }}
            />
            {t(word)}
          </label>
        ))}
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
    </fieldset>
  );
}
