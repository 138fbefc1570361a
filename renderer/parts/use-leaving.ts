import { useCallback, useEffect } from 'react';
import type { Place } from '../state/place.ts';
import { useBellhop } from '../state/use-state.ts';
import { useEscape } from './use-escape.ts';

/**
 * The way out of an editor, guarded while there is something to lose. Esc takes it too. The place
 * is that of the list which the editor belongs to.
 */
export function useLeaving(isDirty: boolean, to: Place): () => void {
  const go = useBellhop((state) => state.go);
  const setUnsavedChanges = useBellhop((state) => state.setUnsavedChanges);
  useEffect(() => {
    setUnsavedChanges(isDirty);
  }, [isDirty, setUnsavedChanges]);
  const leave = useCallback(() => {
    go(to);
    // A place is made anew at each drawing; its kind is all that tells it apart here.
  }, [go, to.kind]);
  useEscape(leave);
  return leave;
}
