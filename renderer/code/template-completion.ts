import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from '@codemirror/autocomplete';
import type {
  KnownFunction,
  KnownVariable,
  Vocabulary,
} from '../../preload/contract/vocabulary.ts';
import { t } from '../../words/t.ts';
import { wordNote } from './word-note.ts';
import { templatePlace, type TemplatePlace } from './template-place.ts';

/** Offers what can stand at the caret inside a tag; asks for the words each time, as they arrive late. */
export function templateCompletion(words: () => Vocabulary): CompletionSource {
  return (context) => complete(context, words());
}

/** How far back the beginning of a tag and open blocks are looked for, in UTF-16 units. */
const LOOK_BACK = 10_000;

function complete({ state, pos }: CompletionContext, words: Vocabulary): CompletionResult | null {
  const place = templatePlace(state.sliceDoc(Math.max(0, pos - LOOK_BACK), pos));
  if (place === null) return null;
  const after = state.sliceDoc(pos, state.doc.lineAt(pos).to);
  const isClosed = /^[^{]*?\}\}/.test(after);
  const options = optionsAt(place, words, isClosed ? '' : place.end);
  return { from: pos - place.word.length, options: [...options], validFor: /^[\w.$@-]*$/ };
}

/** `close` is what the tag still lacks. */
function optionsAt(
  place: TemplatePlace,
  { variables, functions }: Vocabulary,
  close: string,
): readonly Completion[] {
  const { sigil, isFirst, isNested, openBlocks } = place;
  if (sigil === '/') return openBlocks.slice(0, 1).map((name) => word(name, close));
  const blocks = functions.filter(({ use }) => use !== 'value');
  const values = functions.filter(({ use }) => use !== 'block');
  if (sigil === '#' && isFirst && !isNested) return blocks.map(ofFunction);
  const isWhole = isFirst && !isNested && sigil === '';
  return [
    ...variables.map((variable) => ofVariable(variable, isWhole ? close : '')),
    ...(isFirst ? values.map(ofFunction) : []),
    ...(isWhole && openBlocks.length > 0 ? [word('else', close)] : []),
  ];
}

function word(name: string, close: string): Completion {
  return { label: name, type: 'keyword', apply: `${name}${close}`, boost: 2 };
}

function ofVariable({ path, value, isExample, note }: KnownVariable, close: string): Completion {
  const shown = value === '' ? t('template.empty') : value;
  return {
    label: path,
    type: 'variable',
    detail: inOneLine(shown),
    info: () =>
      wordNote([
        note,
        isExample
          ? t('template.forExample', { value: shown })
          : t('template.now', { value: shown }),
      ]),
    apply: `${path}${close}`,
    boost: /^[A-Z]/.test(path) ? -1 : 1,
  };
}

function ofFunction({ name, form, note }: KnownFunction): Completion {
  return {
    label: name,
    type: 'function',
    detail: form.slice(name.length).trim(),
    info: () => wordNote([note, form]),
    apply: form === name ? name : `${name} `,
  };
}

const MAX_DETAIL_LENGTH = 32;

function inOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > MAX_DETAIL_LENGTH ? `${line.slice(0, MAX_DETAIL_LENGTH)}…` : line;
}
