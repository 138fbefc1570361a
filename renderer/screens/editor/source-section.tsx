import { useFormContext } from 'react-hook-form';
import { ExclusionFields } from './exclusion-fields.tsx';
import { FolderFields } from './folder-fields.tsx';
import type { ProfileForm } from './form.ts';
import { OptionFields } from './option-fields.tsx';
import { LinesField } from './text-field.tsx';
import { ExclusionChips } from './exclusion-chips.tsx';
import { SourceCommand } from './source-command.tsx';

const kinds = [
  { value: 'folders', name: 'Folders and files' },
  { value: 'command', name: 'The output of a command' },
] as const;

/** What is backed up, what of it is left out, and how it is read. */
export function SourceSection(): React.ReactNode {
  const { register, watch } = useFormContext<ProfileForm>();
  const kind = watch('source.kind');
  return (
    <section className="panel" aria-labelledby="what">
      <h2 id="what">What to back up</h2>
      <div>
        <div className="segments" role="radiogroup" aria-labelledby="what">
          {kinds.map(({ value, name }) => (
            <label key={value} className="segment">
              <input type="radio" value={value} {...register('source.kind')} />
              {name}
            </label>
          ))}
        </div>
      </div>
      {kind === 'command' ? (
        <SourceCommand />
      ) : (
        <>
          <FolderFields />
          <ExclusionChips />
          <LinesField
            path="source.exclusions"
            label="Leave out"
            help="One pattern per line, as restic has them: *.tmp, node_modules, /home/me/Downloads."
            rows={3}
          />
          <ExclusionFields />
        </>
      )}
      <OptionFields />
    </section>
  );
}
