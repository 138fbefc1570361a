import { useCallback } from 'react';
import { useKeyDown } from './use-key-down.ts';

/** Esc goes back, unless a dialog or a menu is open: those take it for themselves. */
export function useEscape(goBack: () => void): void {
  const listen = useCallback(
    (event: KeyboardEvent): void => {
      const taken = document.querySelector('[role="alertdialog"], [role="menu"]') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !taken) goBack();
    },
    [goBack],
  );
  useKeyDown(listen);
}
