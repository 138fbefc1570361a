import { useFormContext } from 'react-hook-form';
import { consequencesFor, onFailureInWords } from '../../words/hook.ts';
import type { ProfileForm } from './form.ts';

/** What follows for the run when a hook is not delivered. */
export function Consequences({ index }: { readonly index: number }): React.ReactNode {
  const { register, watch } = useFormContext<ProfileForm>();
  const offered = consequencesFor(watch(`hooks.${index}.moments`));
  return (
    <fieldset className="consequences">
      <legend className="label">If it fails</legend>
      {offered.map((consequence) => (
        <label key={consequence} className="radio">
          <input type="radio" value={consequence} {...register(`hooks.${index}.onFailure`)} />
          {onFailureInWords(consequence)}
        </label>
      ))}
      {offered.length < 4 && (
        <p className="help">A hook at “before” alone can also keep the backup from starting.</p>
      )}
    </fieldset>
  );
}
