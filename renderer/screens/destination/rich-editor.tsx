import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { CodeEditor } from '../../code/code-editor.ts';
import type { CodeFormat } from '../../code/template-language.ts';
import { labelId, type ControlNames } from '../../parts/field.tsx';
import { useProblems } from './problems.tsx';
import type { LoadedEditor } from './use-loaded-editor.ts';
import { useWords } from './vocabulary.ts';
import type { WrittenText } from './written-text.ts';

export interface RichEditorProps {
  readonly names: ControlNames;
  readonly text: WrittenText;
  /** The form's value at this moment, which a render may lag behind. */
  readonly current: () => string;
  /** The field as main names it in problems: `headers.0`. */
  readonly field: string;
  readonly placeholder: string;
  readonly isOneLine: boolean;
  readonly format: CodeFormat;
  /** The editor while it is there, for going to a place in it. */
  readonly editor: RefObject<CodeEditor | null>;
  readonly loaded: LoadedEditor;
}

/** The form's value stays the truth: the editor tells it of each change, and follows every other one. */
export function RichEditor(props: RichEditorProps): React.ReactNode {
  const { names, current, field, format, isOneLine } = props;
  const problems = useProblems(field);
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  const opened = useOpenEditor(host, props);
  const { id, 'aria-describedby': describedBy, 'aria-invalid': isInvalid } = names;
  useLayoutEffect(() => {
    opened?.present({
      id,
      'aria-labelledby': labelId(id),
      ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
      ...(isInvalid === true ? { 'aria-invalid': 'true' } : {}),
    });
  }, [opened, id, describedBy, isInvalid]);
  useLayoutEffect(() => {
    opened?.replace(current());
  });
  useEffect(() => {
    opened?.colourAs(format);
  }, [opened, format]);
  useEffect(() => {
    opened?.mark(problems);
  }, [opened, problems]);
  useEffect(() => {
    opened?.offer(words);
  }, [opened, words]);
  return (
    <div
      ref={host}
      data-path={props.text.name}
      className={isOneLine ? 'input code-line' : 'input code-editor'}
      data-invalid={isInvalid}
    />
  );
}

function useOpenEditor(
  host: RefObject<HTMLDivElement | null>,
  { text, placeholder, isOneLine, editor, loaded }: RichEditorProps,
): CodeEditor | null {
  const [opened, setOpened] = useState<CodeEditor | null>(null);
  const latest = useRef(text);
  useLayoutEffect(() => {
    latest.current = text;
  });
  useLayoutEffect(() => {
    if (host.current === null) return;
    const fresh = loaded.open(host.current, {
      text: latest.current.value,
      placeholder,
      isOneLine,
      onChange: (written) => {
        latest.current.onChange(written);
      },
      onBlur: () => {
        latest.current.onBlur();
      },
    });
    if (loaded.selection !== null) fresh.select(...loaded.selection);
    latest.current.ref({ focus: fresh.focus });
    editor.current = fresh;
    setOpened(fresh);
    return () => {
      editor.current = null;
      fresh.close();
    };
  }, [host, loaded, placeholder, isOneLine, editor]);
  return opened;
}
