import { useRef, type RefObject } from 'react';
import type { CodeEditor } from '../../code/code-editor.ts';
import type { ControlNames } from '../../parts/field.tsx';
import { RichEditor } from './rich-editor.tsx';
import { useLoadedEditor } from './use-loaded-editor.ts';
import { useWords } from './vocabulary.ts';
import type { WrittenText } from './written-text.ts';

interface TemplateLineProps {
  readonly names: ControlNames;
  readonly text: WrittenText;
  /** The form's value at this moment, which a render may lag behind. */
  readonly current: () => string;
  /** The field as main names it in problems: `headers.0`. */
  readonly field: string;
  readonly placeholder: string;
  readonly editor: RefObject<CodeEditor | null>;
}

/** A template of one line: a plain field until there is something to offer in it. */
export function TemplateLine(props: TemplateLineProps): React.ReactNode {
  const { names, text, placeholder } = props;
  const plain = useRef<HTMLInputElement>(null);
  const loaded = useLoadedEditor(plain, useWords().variables.length > 0);
  if (loaded !== null) return <RichEditor {...props} isOneLine format="plain" loaded={loaded} />;
  return (
    <input
      {...names}
      name={text.name}
      ref={(input) => {
        plain.current = input;
        text.ref(input);
      }}
      value={text.value}
      onChange={(event) => {
        text.onChange(event.target.value);
      }}
      onBlur={text.onBlur}
      className="input path"
      type="text"
      autoComplete="off"
      spellCheck={false}
      placeholder={placeholder}
    />
  );
}
