import { autocompletion, completionKeymap, startCompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { nextDiagnostic, setDiagnostics } from '@codemirror/lint';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder, tooltips } from '@codemirror/view';
import type { HookProblem } from '../../preload/contract/api.ts';
import type { Vocabulary } from '../../preload/contract/vocabulary.ts';
import { t } from '../../words/t.ts';
import { caretAt } from '../words/caret.ts';
import { codeLook } from './code-look.ts';
import { inOneLine, oneLine } from './one-line.ts';
import { problemMarks } from './problem-marks.ts';
import { smallestChange } from './smallest-change.ts';
import { templateCompletion } from './template-completion.ts';
import { templateLanguage, type CodeFormat } from './template-language.ts';

export interface CodeEditorNeeds {
  readonly text: string;
  readonly placeholder: string;
  /** Whether it is one line, as an input is: Enter then saves its form instead of breaking the line. */
  readonly isOneLine: boolean;
  /** A person has changed the text. */
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

/** An editor of one template. Lines end with \n in it. */
export interface CodeEditor {
  /** What names, describes and judges it for a screen reader, as attributes of its textbox. */
  readonly present: (attributes: Readonly<Record<string, string>>) => void;
  /** Puts another text in place; the same one changes nothing. */
  readonly replace: (text: string) => void;
  readonly mark: (problems: readonly HookProblem[]) => void;
  readonly offer: (words: Vocabulary) => void;
  readonly colourAs: (format: CodeFormat) => void;
  /** Puts the caret there and the focus with it. */
  readonly goTo: (place: { readonly line: number; readonly column: number }) => void;
  readonly select: (from: number, to: number) => void;
  readonly focus: () => void;
  readonly close: () => void;
}

/** Changes that come from the form, which knows them already. */
const fromForm = Annotation.define<true>();

/** Opens an editor in an element. Tab leaves it, as it leaves every other field. */
export function openCodeEditor(parent: HTMLElement, needs: CodeEditorNeeds): CodeEditor {
  let words: Vocabulary = { variables: [], functions: [] };
  const language = new Compartment();
  const presence = new Compartment();
  const view = viewIn(parent, needs, [
    language.of(templateLanguage('plain')),
    presence.of([]),
    completion(() => words),
  ]);
  const text = (): string => view.state.doc.toString();
  return {
    ...movesOf(view),
    present: (attributes) => {
      const shown = EditorView.contentAttributes.of(attributes);
      view.dispatch({ effects: presence.reconfigure(shown) });
    },
    replace: (other) => {
      putText(view, needs.isOneLine ? inOneLine(other) : other);
    },
    mark: (problems) => {
      view.dispatch(setDiagnostics(view.state, problemMarks(text(), problems)));
    },
    offer: (known) => {
      words = known;
    },
    colourAs: (format) => {
      view.dispatch({ effects: language.reconfigure(templateLanguage(format)) });
    },
    close: view.destroy.bind(view),
  };
}

function viewIn(
  parent: HTMLElement,
  needs: CodeEditorNeeds,
  extensions: readonly Extension[],
): EditorView {
  const doc = needs.isOneLine ? inOneLine(needs.text) : needs.text;
  return new EditorView({
    parent,
    state: EditorState.create({ doc, extensions: [extensions, behaviour(needs)] }),
  });
}

function movesOf(view: EditorView): Pick<CodeEditor, 'focus' | 'goTo' | 'select'> {
  const select = (from: number, to: number): void => {
    view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
    view.focus();
  };
  return {
    select,
    focus: view.focus.bind(view),
    goTo: (place) => {
      const at = caretAt(view.state.doc.toString(), place);
      select(at, at);
    },
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
    needs.isOneLine ? oneLine() : EditorView.lineWrapping,
    EditorState.phrases.of({
      Completions: t('template.completions'),
      'Selection deleted': t('template.selectionDeleted'),
      'Control character': t('template.controlCharacter'),
    }),
    EditorView.contentAttributes.of({ spellcheck: 'false' }),
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
  const before = view.state.doc.toString();
  if (insert === before) return;
  const change = smallestChange(before, insert);
  view.dispatch({
    changes: change,
    selection: { anchor: change.from + change.insert.length },
    annotations: fromForm.of(true),
  });
}
