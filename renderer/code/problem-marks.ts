import type { Diagnostic } from '@codemirror/lint';
import type { HookProblem } from '../../preload/contract/api.ts';
import { caretAt } from '../words/caret.ts';

type Marked = Pick<HookProblem, 'line' | 'column' | 'message' | 'serious'>;

/** Problems as marks in the text: from their place to the end of the word there. */
export function problemMarks(text: string, problems: readonly Marked[]): Diagnostic[] {
  return problems.map(({ message, serious, ...place }) => {
    const at = caretAt(text, place);
    const length = /^(?:[\w.$@-]+|\{\{[^\n]*?\}\}|[^\s\w])/.exec(text.slice(at))?.[0].length ?? 0;
    // Where nothing is left to mark, the character before is.
    const from = length === 0 ? Math.max(0, at - 1) : at;
    return { from, to: at + length, severity: serious ? 'error' : 'warning', message };
  });
}
