import { useEffect, useRef, useState } from 'react';
import { useController } from 'react-hook-form';
import type { DestinationHolder, DestinationPath } from './destination-form.ts';
import {
  RichEditor,
  TEMPLATE_EXAMPLE,
  type LoadedEditor,
  type TemplateEditorProps,
} from './rich-editor.tsx';

/** Where a template is written: a plain field until the editor, a chunk of its own, is there. */
export function TemplateEditor(props: TemplateEditorProps): React.ReactNode {
  const { names, path } = props;
  const { field } = useController<DestinationHolder, `${DestinationPath}.bodyText`>({
    name: `${path}.bodyText`,
  });
  const plain = useRef<HTMLTextAreaElement>(null);
  const [loaded, setLoaded] = useState<LoadedEditor | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('../../code/code-editor.ts').then(({ openCodeEditor: open }) => {
      if (isWanted) setLoaded({ open, selection: selectionIn(plain.current) });
    });
    return () => {
      isWanted = false;
    };
  }, []);
  if (loaded !== null) return <RichEditor {...props} loaded={loaded} />;
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

function selectionIn(field: HTMLTextAreaElement | null): LoadedEditor['selection'] {
  if (field === null || document.activeElement !== field) return null;
  return [field.selectionStart, field.selectionEnd];
}
