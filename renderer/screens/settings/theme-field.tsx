import type { GeneralSettings } from '../../../preload/contract/schedule.ts';
import { api } from '../../api.ts';
import { FailureNotice } from '../../parts/notice.tsx';
import { useHeld } from './use-held.ts';

const THEMES = [
  { theme: 'system', word: 'As the system' },
  { theme: 'light', word: 'Light' },
  { theme: 'dark', word: 'Dark' },
] as const;

/** Light or dark; it holds at once. */
export function ThemeField({ general }: { readonly general: GeneralSettings }): React.ReactNode {
  const { shown, change, failure } = useHeld(general.theme, (theme) =>
    api.settings.saveGeneral({ ...general, theme }),
  );
  return (
    <fieldset className="field theme-field">
      <legend className="label theme-legend">Theme</legend>
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
            {word}
          </label>
        ))}
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
    </fieldset>
  );
}
