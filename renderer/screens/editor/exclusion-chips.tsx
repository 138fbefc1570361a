import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import type { ProfileForm } from './form.ts';
import { exclusionPresets, hasPreset, nameOfPreset, withPreset } from './exclusion-presets.ts';

/** Patterns that many leave out, put into the list with one click. */
export function ExclusionChips(): React.ReactNode {
  const { setValue, watch } = useFormContext<ProfileForm>();
  const lines = watch('source.exclusions');
  return (
    <fieldset className="chips-field">
      <legend className="label">{t('editor.oftenLeftOut')}</legend>
      <div className="chips">
        {exclusionPresets.map((preset) => (
          <label key={preset.id} className="chip" title={preset.patterns.join('  ')}>
            <input
              type="checkbox"
              checked={hasPreset(lines, preset)}
              onChange={(event) => {
                const next = withPreset(lines, preset, event.target.checked);
                setValue('source.exclusions', next, { shouldDirty: true });
              }}
            />
            {nameOfPreset(preset)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
