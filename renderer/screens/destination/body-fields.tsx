import { useFormContext } from 'react-hook-form';
import { Field } from '../../parts/field.tsx';
import { bodyFormats } from '../../words/destination.ts';
import type { DestinationHolder, DestinationPath } from './destination-form.ts';
import { destinationRules } from './destination-rules.ts';
import { ProblemNotes } from './problems.tsx';
import { TemplateField } from './template-field.tsx';

/** What a destination is sent as the body. */
export function BodyFields({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { register, watch } = useFormContext<DestinationHolder>();
  const kind = watch(`${path}.bodyKind`);
  const hasFormat = kind === 'template' || kind === 'file';
  return (
    <>
      <div className="two-fields">
        <Field label="Body">
          {(names) => (
            <select {...names} {...register(`${path}.bodyKind`)} className="input">
              <option value="none">No body</option>
              <option value="context">The run as JSON</option>
              <option value="template">A template of your own</option>
              <option value="file">A template in a file</option>
            </select>
          )}
        </Field>
        {hasFormat && (
          <Field label="Format">
            {(names) => (
              <select {...names} {...register(`${path}.bodyFormat`)} className="input">
                {bodyFormats.map(({ format, name }) => (
                  <option key={format} value={format}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      {kind === 'template' && <TemplateField path={path} />}
      {kind === 'file' && <FileField path={path} />}
    </>
  );
}

function FileField({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { formState, getFieldState, register } = useFormContext<DestinationHolder>();
  return (
    <Field
      label="Path of the template"
      help="The file is read anew for each message."
      mistake={getFieldState(`${path}.bodyPath`, formState).error?.message}
      notes={() => <ProblemNotes field="body" />}
    >
      {(names) => (
        <input
          {...names}
          {...register(`${path}.bodyPath`, { validate: destinationRules.bodyPath })}
          className="input path"
          placeholder="/home/me/.config/bellhop/message.json"
          spellCheck={false}
        />
      )}
    </Field>
  );
}
