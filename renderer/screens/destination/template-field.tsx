import { useRef } from 'react';
import type { CodeEditor } from '../../code/code-editor.ts';
import { Field } from '../../parts/field.tsx';
import type { DestinationPath } from './destination-form.ts';
import { ProblemNotes } from './problems.tsx';
import { TemplateEditor } from './template-editor.tsx';

/** The template of a body. */
export function TemplateField({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const editor = useRef<CodeEditor | null>(null);
  return (
    <Field
      label="Template"
      help="Variables such as {{profile.name}}, {{run.outcome}} or {{error.message}}, escaped for the format. Type {{ or press Ctrl+Space inside it to see them all."
      notes={(id) => (
        <ProblemNotes
          field="body"
          controlId={id}
          goTo={(problem) => {
            editor.current?.goTo(problem);
            return editor.current !== null;
          }}
        />
      )}
    >
      {(names) => <TemplateEditor names={names} path={path} editor={editor} />}
    </Field>
  );
}
