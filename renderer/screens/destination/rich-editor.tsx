import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { CodeEditor, openCodeEditor } from '../../code/code-editor.ts';
import { labelId, type ControlNames } from '../../parts/field.tsx';
import type { DestinationHolder, DestinationPath } from './destination-form.ts';
import { useProblems } from './problems.tsx';
import { useWords } from './vocabulary.ts';

export interface TemplateEditorProps {
  readonly names: ControlNames;
  readonly path: DestinationPath;
  /** The editor while it is there, for going to a place in it. */
  readonly editor: RefObject<CodeEditor | null>;
}

/** The editor's chunk once it has come. */
export interface LoadedEditor {
  readonly open: typeof openCodeEditor;
  /** What was selected in the plain field if it had the focus, so that one can write on. */
  readonly selection: readonly [from: number, to: number] | null;
}

/** Shown where no template is written yet. */
export const TEMPLATE_EXAMPLE = '{ "text": "{{profile.name}}: {{run.outcome}}" }';

/** The form's value stays the truth: the editor tells it of each change, and follows every other one. */
export function RichEditor(
  props: TemplateEditorProps & { readonly loaded: LoadedEditor },
): React.ReactNode {
  const { names, path, editor, loaded } = props;
  const { getValues, watch } = useFormContext<DestinationHolder>();
  const { field } = useController<DestinationHolder, `${DestinationPath}.bodyText`>({
    name: `${path}.bodyText`,
  });
  const format = watch(`${path}.bodyFormat`);
  const problems = useProblems('body');
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<CodeEditor | null>(null);
  const latest = useRef(field);
  useLayoutEffect(() => {
    latest.current = field;
  });
  const { id, 'aria-describedby': describedBy } = names;

  useLayoutEffect(() => {
    if (host.current === null) return;
    const fresh = loaded.open(host.current, {
      text: latest.current.value,
      placeholder: TEMPLATE_EXAMPLE,
      attributes: {
        id,
        'aria-labelledby': labelId(id),
        ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
      },
      onChange: (text) => {
        latest.current.onChange(text);
      },
      onBlur: () => {
        latest.current.onBlur();
      },
    });
    if (loaded.selection !== null) fresh.select(...loaded.selection);
    editor.current = fresh;
    setOpened(fresh);
    return () => {
      editor.current = null;
      fresh.close();
    };
  }, [loaded, id, describedBy, editor]);
  useLayoutEffect(() => {
    opened?.replace(getValues(`${path}.bodyText`));
  });
  useEffect(() => {
    opened?.colourAs(format === 'json' ? 'json' : 'plain');
  }, [opened, format]);
  useEffect(() => {
    opened?.mark(problems);
  }, [opened, problems]);
  useEffect(() => {
    opened?.offer(words);
  }, [opened, words]);
  return <div ref={host} className="input code-editor" />;
}
