import { applyChanges, changesTo, readAt, type Change } from './changes.ts';
import { textsLocked, withoutTexts } from './locked-texts.ts';

/** Something that can be taken back, or done again, in one go. */
export interface Step {
  readonly changes: readonly Change[];
  /** What a person was told of it, such as that a hook is removed; null for nothing. */
  readonly note: string | null;
}

/** What can be undone and redone in a form, the latest last. It holds no secret that was typed. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** The field in which the latest step was typed, as long as one may be typing on. */
  readonly typing: { readonly path: string; readonly at: number } | null;
}

/** What a form held before and holds now. */
export interface Turn {
  readonly before: unknown;
  readonly after: unknown;
}

export interface Recording extends Turn {
  /** In milliseconds, by any clock that only goes forward. */
  readonly at: number;
  readonly note: string | null;
}

/** What a step back or forward leads to. */
export interface Move<T> {
  readonly history: History;
  readonly values: T;
  /** What was done to the values; there is always something. */
  readonly changes: readonly Change[];
}

export const emptyHistory: History = { past: [], future: [], typing: null };

/** How long a pause in typing is that ends a step. */
export const TYPING_PAUSE_MS = 1_000;

export const MOST_STEPS = 100;

/** Remembers a change. Typing in one field is one step, until another field or a pause. */
export function record(history: History, { before, after, at, note }: Recording): History {
  const changes = changesTo(before, after);
  if (changes.length === 0) return history;
  const past = forget(history.past, textsLocked(changes, after));
  const path = typedPath(changes, after);
  const typing = path === null ? null : { path, at };
  const last = past.at(-1);
  const goesOn =
    path !== null && history.typing?.path === path && at - history.typing.at < TYPING_PAUSE_MS;
  if (!goesOn || last === undefined) return { ...push(past, { changes, note }), typing };
  const isBack = changesTo(applyChanges(after, last.changes), after).length === 0;
  return { past: isBack ? past.slice(0, -1) : past, future: [], typing: isBack ? null : typing };
}

/** Adds what follows by itself from the latest step to that step, so that both are taken back together. */
export function join(history: History, { before, after }: Turn): History {
  const changes = changesTo(before, after);
  const last = history.past.at(-1);
  if (changes.length === 0 || last === undefined) return history;
  const joined = { ...last, changes: [...changes, ...last.changes] };
  return { ...history, past: [...history.past.slice(0, -1), joined] };
}

/**
 * Goes on from what a save has made of the form: that is no step. Rows that it has put elsewhere cannot
 * be found again by their number, so what was done to those lists is forgotten.
 */
export function settle(history: History, { before, after }: Turn): History {
  const moved = changesTo(before, after)
    .filter(({ kind }) => kind !== 'set')
    .map(({ path }) => path);
  const isStill = ({ path }: Change): boolean => !moved.some((list) => isWithin(path, list));
  const kept = (steps: readonly Step[]): readonly Step[] =>
    keepChanges(steps, (changes) => changes.filter(isStill)).map((step) => ({
      ...step,
      note: null,
    }));
  return { past: kept(history.past), future: kept(history.future), typing: null };
}

/** Takes the latest step back; null where there is none that would change anything. */
export function undo<T>(history: History, values: T): Move<T> | null {
  const { past, future } = history;
  const went = back(past, values);
  if (went === null) return null;
  const { left, step, ...move } = went;
  return { ...move, history: { past: left, future: [...future, step], typing: null } };
}

/** Does again what was taken back last. */
export function redo<T>(history: History, values: T): Move<T> | null {
  const { past, future } = history;
  const went = back(future, values);
  if (went === null) return null;
  const { left, step, ...move } = went;
  return { ...move, history: { past: [...past, step], future: left, typing: null } };
}

interface Way<T> extends Omit<Move<T>, 'history'> {
  readonly left: readonly Step[];
  /** What leads to where one was. */
  readonly step: Step;
}

/** The latest of the steps that still changes something, and the way back from it. */
function back<T>(steps: readonly Step[], values: T): Way<T> | null {
  for (const [at, { changes, note }] of [...steps.entries()].toReversed()) {
    const next = applyChanges(values, changes);
    const done = changesTo(next, values);
    if (done.length === 0) continue;
    const step: Step = { changes: changesTo(values, next), note };
    return { values: next, changes: done, left: steps.slice(0, at), step };
  }
  return null;
}

/** Steps without what was written in the open and is a secret now. */
function forget(steps: readonly Step[], texts: readonly string[]): readonly Step[] {
  return texts.length === 0 ? steps : keepChanges(steps, (changes) => withoutTexts(changes, texts));
}

function keepChanges(
  steps: readonly Step[],
  keep: (changes: readonly Change[]) => readonly Change[],
): readonly Step[] {
  return steps
    .map((step) => ({ ...step, changes: keep(step.changes) }))
    .filter(({ changes }) => changes.length > 0);
}

function push(past: readonly Step[], step: Step): Pick<History, 'past' | 'future'> {
  return { past: [...past, step].slice(-MOST_STEPS), future: [] };
}

/** The field that was typed in, if that is all that has changed. */
function typedPath(changes: readonly Change[], after: unknown): string | null {
  const [only, ...others] = changes;
  if (only?.kind !== 'set' || others.length > 0) return null;
  const isTyped = [only.value, readAt(after, only.path)].every((value) =>
    ['string', 'number'].includes(typeof value),
  );
  return isTyped ? only.path : null;
}

function isWithin(path: string, list: string): boolean {
  return path === list || path.startsWith(`${list}.`);
}
