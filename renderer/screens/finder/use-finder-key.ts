import { useCallback } from 'react';
import { isMac } from '../../parts/finder-keys.ts';
import { useKeyDown } from '../../parts/use-key-down.ts';

/** Ctrl+K, or Cmd+K on a Mac, opens the finder; not over another dialog. */
export function useFinderKey(onOpen: () => void): void {
  const listen = useCallback(
    (event: KeyboardEvent): void => {
      const isAsked = isMac ? event.metaKey : event.ctrlKey;
      if (!isAsked || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      const isCovered = document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
      if (!isCovered) onOpen();
    },
    [onOpen],
  );
  useKeyDown(listen);
}
