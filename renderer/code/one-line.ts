import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

/** Makes an editor behave as an input does: no line ends in it, and Enter saves the form around it. */
export function oneLine(): Extension {
  return [
    EditorView.contentAttributes.of({ 'aria-multiline': 'false' }),
    EditorView.clipboardInputFilter.of(inOneLine),
    EditorState.transactionFilter.of((change) => (change.newDoc.lines > 1 ? [] : change)),
    keymap.of([{ key: 'Enter', run: saveForm }]),
  ];
}

/** A text whose line ends, with the room around them, have become single spaces. */
export function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}

function saveForm({ contentDOM }: EditorView): boolean {
  contentDOM.closest('form')?.requestSubmit();
  return true;
}
