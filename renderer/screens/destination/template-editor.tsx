import { useRef, type RefObject } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { CodeEditor } from '../../code/code-editor.ts';
import type { ControlNames } from '../../parts/field.tsx';
import type { DestinationHolder, DestinationPath } from './destination-form.ts';
import { RichEditor } from './rich-editor.tsx';
import { useLoadedEditor } from './use-loaded-editor.ts';

interface TemplateEditorProps {
  readonly names: ControlNames;
  readonly path: DestinationPath;
  /** The editor while it is there, for going to a place in it. */
  readonly editor: RefObject<CodeEditor | null>;
}

/** Shown where no template is written yet. */
const TEMPLATE_EXAMPLE = '{ "text": "{{profile.name}}: {{run.outcome}}" }';

/** Where a body's template is written: a plain field until the editor is there. */
export function TemplateEditor({ names, path, editor }: TemplateEditorProps): React.ReactNode {
  const { getValues, watch } = useFormContext<DestinationHolder>();
  const { field } = useController<DestinationHolder, `${DestinationPath}.bodyText`>({
    name: `${path}.bodyText`,
  });
  const plain = useRef<HTMLTextAreaElement>(null);
  const loaded = useLoadedEditor(plain, true);
  const format = watch(`${path}.bodyFormat`) === 'json' ? 'json' : 'plain';
  if (loaded !== null) {
    return (
      <RichEditor
        names={names}
        text={field}
        current={() => getValues(`${path}.bodyText`)}
        field="body"
        placeholder={TEMPLATE_EXAMPLE}
        isOneLine={false}
        format={format}
        editor={editor}
        loaded={loaded}
      />
    );
  }
  return (
    <textarea
      {...names}
      {...field}
      ref={plain}
      className="input code"
      rows={7}
      spellCheck={false}
      placeholder={TEMPLATE_EXAMPLE}
    />
  );
}
