import { useEffect } from 'react';

/** Esc goes back, unless a dialog or a menu is open: those take it for themselves. */
export function useEscape(goBack: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const taken = document.querySelector('[role="alertdialog"], [role="menu"]') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !taken) goBack();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [goBack]);
}
