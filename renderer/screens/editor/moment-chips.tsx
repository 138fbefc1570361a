import { useController, useFormContext } from 'react-hook-form';
import type { Moment } from '../../../preload/contract/hook.ts';
import { t } from '../../../words/t.ts';
import { consequencesFor, momentInWords, moments, nameOfMoment } from '../../words/hook.ts';
import type { ProfileForm } from './form.ts';
import { rules } from './rules.ts';

/** The moments of a hook as chips; a choice that no longer allows its consequence takes it back. */
export function MomentChips({ index }: { readonly index: number }): React.ReactNode {
  const { control, getValues, setValue } = useFormContext<ProfileForm>();
  const { field, fieldState } = useController({
    control,
    name: `hooks.${index}.moments`,
    rules: { validate: rules.moments },
  });
  const toggle = (moment: Moment, isChosen: boolean): void => {
    const chosen = moments.filter((each) =>
      each === moment ? isChosen : field.value.includes(each),
    );
    field.onChange(chosen);
    const consequence = `hooks.${index}.onFailure` as const;
    if (!consequencesFor(chosen).includes(getValues(consequence))) setValue(consequence, 'warn');
  };
  const mistake = fieldState.error?.message;
  return (
    <fieldset className="chips-field" data-path={field.name}>
      <legend className="label">{t('hookForm.moments')}</legend>
      <div className="chips">
        {moments.map((moment) => (
          <label key={moment} className="chip" title={momentInWords(moment)}>
            <input
              type="checkbox"
              checked={field.value.includes(moment)}
              onChange={(event) => {
                toggle(moment, event.target.checked);
              }}
            />
            {nameOfMoment(moment)}
          </label>
        ))}
      </div>
      {field.value.length > 0 && (
        <p className="help">{field.value.map(momentInWords).join(' · ')}</p>
      )}
      {mistake !== undefined && (
        <p className="mistake" role="alert">
          {mistake}
        </p>
      )}
    </fieldset>
  );
}
