import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';
import { readAt, type Change } from './changes.ts';
import * as steps from './form-history.ts';

/** Where the latest step back or forward has led. */
export interface Went {
  readonly kind: 'undone' | 'redone';
  /** What of the form it has changed: `source.exclusions`, or `hooks.0` for a row. */
  readonly path: string;
}

/** What is known of a form's history at a moment. */
export interface Shown {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What was said of the latest step; null for nothing. */
  readonly note: string | null;
  /** Null until something is undone, and again once something is changed. */
  readonly went: Went | null;
}

/** The history of one form: it hears of each change by itself. */
export interface FormUndo {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Ends a step of typing, as moving the caret does. */
  readonly rest: () => void;
  /** Says what the change is that comes next, such as that a hook is removed. */
  readonly tell: (note: string) => void;
  /** Makes a change that follows from the latest step and is taken back with it. */
  readonly follow: (change: () => void) => void;
  /** Makes a change that is no step, such as what a save makes of the form. */
  readonly settle: (change: () => void) => void;
  readonly subscribe: (listen: () => void) => () => void;
  /** The same object until something has changed. */
  readonly shown: () => Shown;
  /** Follows the form, until what it answers is called. */
  readonly start: () => () => void;
}

type Form<T extends FieldValues> = Pick<
  UseFormReturn<T>,
  'clearErrors' | 'getValues' | 'setValue' | 'subscribe' | 'trigger'
> & { readonly formState: { readonly isSubmitted: boolean } };

/** Ties a history to a form. `now` is a clock in milliseconds that only goes forward. */
export function followForm<T extends FieldValues>(form: Form<T>, now: () => number): FormUndo {
  const book = new Book(form, now);
  return {
    undo: () => {
      book.move('undone');
    },
    redo: () => {
      book.move('redone');
    },
    rest: () => {
      book.rest();
    },
    tell: (note) => {
      book.look();
      book.note = note;
    },
    follow: (change) => {
      book.aside(change, steps.join);
    },
    settle: (change) => {
      book.aside(change, steps.settle);
    },
    subscribe: (listen) => {
      book.listeners.add(listen);
      return () => book.listeners.delete(listen);
    },
    shown: () => book.shown,
    start: () => listen(form, book),
  };
}

/** What is known of a form's past, and of the values that it was last seen with. */
class Book<T extends FieldValues> {
  readonly listeners = new Set<() => void>();
  note: string | null = null;
  shown = show(steps.emptyHistory, null);
  readonly #form: Form<T>;
  readonly #now: () => number;
  #history = steps.emptyHistory;
  #values: T;

  constructor(form: Form<T>, now: () => number) {
    this.#form = form;
    this.#now = now;
    this.#values = structuredClone(form.getValues());
  }

  /** Writes down what has changed since the last look. */
  look(): void {
    const { note } = this;
    const next = steps.record(this.#history, { ...this.#turn(), at: this.#now(), note });
    if (next === this.#history) return;
    this.note = null;
    this.#put(next, null);
  }

  rest(): void {
    this.look();
    this.#history = { ...this.#history, typing: null };
  }

  aside(
    change: () => void,
    add: (history: steps.History, turn: steps.Turn) => steps.History,
  ): void {
    this.look();
    this.note = null;
    change();
    this.#put(add(this.#history, this.#turn()), null);
  }

  move(kind: Went['kind']): void {
    this.look();
    const moved = (kind === 'undone' ? steps.undo : steps.redo)(this.#history, this.#values);
    if (moved === null) {
      // What is left of it changes nothing any more.
      const spent = kind === 'undone' ? { past: [] } : { future: [] };
      this.#put({ ...this.#history, ...spent }, null);
      return;
    }
    write(this.#form, moved);
    this.#turn();
    this.#put(moved.history, { kind, path: placeOf(moved.changes) });
  }

  #turn(): steps.Turn {
    const before = this.#values;
    this.#values = structuredClone(this.#form.getValues());
    return { before, after: this.#values };
  }

  #put(history: steps.History, went: Went | null): void {
    this.#history = history;
    this.shown = show(history, went);
    for (const listen of this.listeners) listen();
  }
}

function listen<T extends FieldValues>(form: Form<T>, book: Book<T>): () => void {
  let isAsked = false;
  return form.subscribe({
    formState: { values: true },
    callback: () => {
      if (isAsked) return;
      isAsked = true;
      // One act may change several fields, one after the other.
      queueMicrotask(() => {
        isAsked = false;
        book.look();
      });
    },
  });
}

function show({ past, future }: steps.History, went: Went | null): Shown {
  return {
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    note: past.at(-1)?.note ?? null,
    went,
  };
}

/** Puts what has changed into the form's fields, and looks again at what is wrong with them. */
function write<T extends FieldValues>(form: Form<T>, { changes, values }: steps.Move<T>): void {
  for (const path of new Set(changes.map((change) => change.path))) {
    const name = path as Path<T>;
    const value = structuredClone(readAt(values, path)) as PathValue<T, Path<T>>;
    form.setValue(name, value, { shouldDirty: true, shouldTouch: true });
    form.clearErrors(name);
    if (form.formState.isSubmitted) void form.trigger(name);
  }
}

function placeOf(changes: readonly Change[]): string {
  const [first] = changes;
  if (first?.kind === 'splice') return `${first.path}.${String(first.at)}`;
  return first?.path ?? '';
}
