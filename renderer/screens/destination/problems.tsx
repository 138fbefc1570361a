import { createContext, useContext, useMemo } from 'react';
import type { HookProblem } from '../../../preload/contract/api.ts';
import { t } from '../../../words/t.ts';
import { Rich } from '../../parts/rich.tsx';
import { caretAt } from '../../words/caret.ts';

const Problems = createContext<readonly HookProblem[]>([]);

/** Hands what main found wrong with a destination to its fields. */
export const ProblemsProvider = Problems.Provider;

/** What is wrong with one field, or with anything within it; the same list until main says otherwise. */
export function useProblems(field: string): readonly HookProblem[] {
  const all = useContext(Problems);
  return useMemo(
    () => all.filter((each) => each.field === field || each.field.startsWith(`${field}.`)),
    [all, field],
  );
}

interface ProblemNotesProps {
  /** The field as main names it, such as `headers.0`. */
  readonly field: string;
  /** The control that holds the text: the place in it can be gone to. */
  readonly controlId?: string;
  /** Goes to the place where the control does not do so by itself; says whether it did. */
  readonly goTo?: (problem: HookProblem) => boolean;
}

/** Problems beside their field, in words that help, with the place in the text. */
export function ProblemNotes({ field, controlId, goTo }: ProblemNotesProps): React.ReactNode {
  return useProblems(field).map((problem) => (
    <p
      key={`${String(problem.line)}:${String(problem.column)} ${problem.message}`}
      className={problem.serious ? 'mistake' : 'remark'}
    >
      <Rich
        of="hookForm.placed"
        values={{ line: problem.line, column: problem.column, message: problem.message }}
        tags={{
          place:
            controlId === undefined ? (
              <span />
            ) : (
              <button
                type="button"
                className="place-link"
                onClick={() => {
                  if (goTo?.(problem) !== true) putCaret(controlId, problem);
                }}
              />
            ),
        }}
      />
    </p>
  ));
}

/** What is wrong with anything that has no field of its own to stand beside. */
export function OtherProblems(props: {
  /** The fields that show their own. */
  readonly shown: readonly string[];
}): React.ReactNode {
  const others = useContext(Problems).filter(
    ({ field }) => !props.shown.includes(field.split('.')[0] ?? ''),
  );
  return (
    <div className="field-notes" role="status">
      {others.map(({ field, message, serious }) => (
        <p key={`${field} ${message}`} className={serious ? 'mistake' : 'remark'}>
          {t('hookForm.inField', { field, message })}
        </p>
      ))}
    </div>
  );
}

/** The fields of a destination that show their own problems. */
export const destinationProblems: readonly string[] = [
  'url',
  'headers',
  'query',
  'body',
  'variants',
];

function putCaret(controlId: string, problem: HookProblem): void {
  const control = document.getElementById(controlId);
  if (!(control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)) return;
  const at = caretAt(control.value, problem);
  control.focus();
  control.setSelectionRange(at, at);
}
