import { autocompletion, completionKeymap, startCompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { nextDiagnostic, setDiagnostics } from '@codemirror/lint';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder, tooltips } from '@codemirror/view';
import type { HookProblem } from '../../preload/contract/api.ts';
import type { Vocabulary } from '../../preload/contract/vocabulary.ts';
import { caretAt } from '../words/caret.ts';
import { codeLook } from './code-look.ts';
import { problemMarks } from './problem-marks.ts';
import { templateCompletion } from './template-completion.ts';
import { templateLanguage, type CodeFormat } from './template-language.ts';

export interface CodeEditorNeeds {
  readonly text: string;
  readonly placeholder: string;
  /** What names and describes it for a screen reader, as attributes of its textbox. */
  readonly attributes: Readonly<Record<string, string>>;
  /** A person has changed the text. */
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

/** An editor of one template. Lines end with \n in it. */
export interface CodeEditor {
  /** Puts another text in place; the same one changes nothing. */
  readonly replace: (text: string) => void;
  readonly mark: (problems: readonly HookProblem[]) => void;
  readonly offer: (words: Vocabulary) => void;
  readonly colourAs: (format: CodeFormat) => void;
  /** Puts the caret there and the focus with it. */
  readonly goTo: (place: { readonly line: number; readonly column: number }) => void;
  readonly select: (from: number, to: number) => void;
  readonly close: () => void;
}

/** Changes that come from the form, which knows them already. */
const fromForm = Annotation.define<true>();

/** Opens an editor in an element. Tab leaves it, as it leaves every other field. */
export function openCodeEditor(parent: HTMLElement, needs: CodeEditorNeeds): CodeEditor {
  let words: Vocabulary = { variables: [], functions: [] };
  const language = new Compartment();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: needs.text,
      extensions: [
        language.of(templateLanguage('plain')),
        completion(() => words),
        ...behaviour(needs),
      ],
    }),
  });
  const select = (from: number, to: number): void => {
    view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
    view.focus();
  };
  const text = (): string => view.state.doc.toString();
  return {
    select,
    replace: putText.bind(null, view),
    mark: (problems) => {
      view.dispatch(setDiagnostics(view.state, problemMarks(text(), problems)));
    },
    offer: (known) => {
      words = known;
    },
    colourAs: (format) => {
      view.dispatch({ effects: language.reconfigure(templateLanguage(format)) });
    },
    goTo: (place) => {
      const at = caretAt(text(), place);
      select(at, at);
    },
    close: view.destroy.bind(view),
  };
}

function completion(words: () => Vocabulary): Extension {
  return autocompletion({
    override: [templateCompletion(words)],
    icons: false,
    // What is shown as chosen is taken by Enter, at once.
    interactionDelay: 0,
  });
}

function behaviour(needs: CodeEditorNeeds): readonly Extension[] {
  return [
    history(),
    drawSelection(),
    bracketMatching(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ ...needs.attributes, spellcheck: 'false' }),
    placeholder(needs.placeholder),
    tooltips({ position: 'fixed' }),
    keymap.of([
      { key: 'Mod-Space', run: startCompletion },
      { key: 'F8', run: nextDiagnostic },
      ...completionKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    EditorView.domEventHandlers({ blur: needs.onBlur }),
    EditorView.updateListener.of(({ docChanged, state, transactions }) => {
      const isKnown = transactions.some((each) => each.annotation(fromForm) === true);
      if (docChanged && !isKnown) needs.onChange(state.doc.toString());
    }),
    codeLook(),
  ];
}

function putText(view: EditorView, text: string): void {
  const insert = text.replace(/\r\n?/g, '\n');
  if (insert === view.state.doc.toString()) return;
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert },
    annotations: fromForm.of(true),
  });
}
