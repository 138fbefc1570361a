import { useRef } from 'react';
import { t } from '../../../words/t.ts';
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
      label={t('hookForm.template')}
      help={t('hookForm.templateHelp', {
        first: '{{profile.name}}',
        second: '{{run.outcome}}',
        third: '{{error.message}}',
        open: '{{',
      })}
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
