import { useCallback, type RefObject } from 'react';
import { useKeyDown } from './use-key-down.ts';

/** Ctrl or Cmd+F, or a slash, goes to the screen's search field, unless a dialog lies over the screen. */
export function useSearchKey(input: RefObject<HTMLInputElement | null>): void {
  const listen = useCallback(
    (event: KeyboardEvent): void => {
      if (!(isFind(event) || isSlash(event)) || isCovered(input.current)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    },
    [input],
  );
  useKeyDown(listen);
}

function isFind({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'f' && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

/** A slash that is typed into a field is a slash. Some keyboards have it with Shift. */
function isSlash({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (key !== '/' || ctrlKey || metaKey || altKey) return false;
  const field = 'input, textarea, select, [contenteditable="true"]';
  return !(target instanceof Element && target.matches(field));
}

function isCovered(input: HTMLInputElement | null): boolean {
  const dialog = document.querySelector('[role="dialog"], [role="alertdialog"]');
  return dialog !== null && !dialog.contains(input);
}
