import { useFormContext } from 'react-hook-form';
import { Field } from '../../parts/field.tsx';
import type { ProfileForm } from './form.ts';

/** What a hook sends as its body. */
export function BodyFields({ index }: { readonly index: number }): React.ReactNode {
  const { register, watch } = useFormContext<ProfileForm>();
  const kind = watch(`hooks.${index}.bodyKind`);
  return (
    <>
      <div className="two-fields">
        <Field label="Body">
          {(names) => (
            <select {...names} {...register(`hooks.${index}.bodyKind`)} className="input">
              <option value="none">No body</option>
              <option value="context">The run as JSON</option>
              <option value="template">A template of your own</option>
            </select>
          )}
        </Field>
        {kind === 'template' && (
          <Field label="Format">
            {(names) => (
              <select {...names} {...register(`hooks.${index}.bodyFormat`)} className="input">
                <option value="json">JSON</option>
                <option value="text">Text</option>
              </select>
            )}
          </Field>
        )}
      </div>
      {kind === 'template' && (
        <Field
          label="Template"
          help="Variables such as {{profile.name}}, {{run.outcome}} or {{error.message}}."
        >
          {(names) => (
            <textarea
              {...names}
              {...register(`hooks.${index}.bodyText`)}
              className="input code"
              rows={7}
              spellCheck={false}
              placeholder={'{ "text": "{{profile.name}}: {{run.outcome}}" }'}
            />
          )}
        </Field>
      )}
    </>
  );
}
