import { createContext, useContext, useSyncExternalStore } from 'react';
import type { FormUndo, Shown } from './follow-form.ts';

const nothing: Shown = { canUndo: false, canRedo: false, note: null, went: null };

/** For a form that keeps no history: it makes its changes, and that is all. */
const without: FormUndo = {
  undo: () => undefined,
  redo: () => undefined,
  rest: () => undefined,
  tell: () => undefined,
  follow: (change) => {
    change();
  },
  settle: (change) => {
    change();
  },
  subscribe: () => () => undefined,
  shown: () => nothing,
  start: () => () => undefined,
};

/** The history of the form around; null in one that keeps none. */
export const UndoContext = createContext<FormUndo | null>(null);

/** The history of the form around, to make changes with. */
export function useUndo(): FormUndo {
  return useContext(UndoContext) ?? without;
}

/** What can be undone now. */
export function useShown({ subscribe, shown }: FormUndo): Shown {
  return useSyncExternalStore(subscribe, shown);
}
