import { useRef } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import type { CodeEditor } from '../../code/code-editor.ts';
import { Field } from '../../parts/field.tsx';
import type { DestinationHolder, DestinationPath } from './destination-form.ts';
import { destinationRules } from './destination-rules.ts';
import { ProblemNotes } from './problems.tsx';
import { TemplateLine } from './template-line.tsx';

/** Where a destination is called. */
export function UrlField({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { getValues } = useFormContext<DestinationHolder>();
  const { field, fieldState } = useController<DestinationHolder, `${DestinationPath}.url`>({
    name: `${path}.url`,
    rules: { validate: destinationRules.url },
  });
  const editor = useRef<CodeEditor | null>(null);
  return (
    <Field
      label={t('hookForm.url')}
      mistake={fieldState.error?.message}
      notes={(id) => (
        <ProblemNotes
          field="url"
          controlId={id}
          goTo={(problem) => {
            editor.current?.goTo(problem);
            return editor.current !== null;
          }}
        />
      )}
    >
      {(names) => (
        <TemplateLine
          names={names}
          text={field}
          current={() => getValues(`${path}.url`)}
          field="url"
          placeholder="https://hc-ping.com/your-uuid"
          editor={editor}
        />
      )}
    </Field>
  );
}
