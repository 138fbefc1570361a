import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { consequencesFor, nameOfMoment, onFailureInWords } from '../../words/hook.ts';
import type { ProfileForm } from './form.ts';

/** What follows for the run when a hook is not delivered. */
export function Consequences({ index }: { readonly index: number }): React.ReactNode {
  const { register, watch } = useFormContext<ProfileForm>();
  const offered = consequencesFor(watch(`hooks.${index}.moments`));
  return (
    <fieldset className="consequences">
      <legend className="label">{t('editor.ifItFails')}</legend>
      {offered.map((consequence) => (
        <label key={consequence} className="radio">
          <input type="radio" value={consequence} {...register(`hooks.${index}.onFailure`)} />
          {onFailureInWords(consequence)}
        </label>
      ))}
      {offered.length < 4 && (
        <p className="help">{t('editor.beforeCanStop', { moment: nameOfMoment('before') })}</p>
      )}
    </fieldset>
  );
}
