import { t } from '../../words/t.ts';
import { isMac } from '../parts/finder-keys.ts';

/** What a person asks of a form's history. */
export type Wish = 'undo' | 'redo';

/** The usual keys, as they are written in a tooltip. */
export function keysOf(wish: Wish): string {
  if (isMac) return wish === 'undo' ? '⌘Z' : '⇧⌘Z';
  return t(wish === 'undo' ? 'editor.undoKeys' : 'editor.redoKeys');
}

/** The usual keys, as `aria-keyshortcuts` names them. */
export function shortcutOf(wish: Wish): string {
  const held = isMac ? 'Meta' : 'Control';
  return wish === 'undo' ? `${held}+Z` : `${held}+Shift+Z`;
}

/** What a key asks for; null for anything else. Ctrl+Y is known where there is a Ctrl of that kind. */
export function wishOfKey(
  event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'isComposing' | 'key' | 'metaKey' | 'shiftKey'>,
  isApple: boolean,
): Wish | null {
  const isHeld = isApple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (!isHeld || event.altKey || event.isComposing) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey && !isApple ? 'redo' : null;
}

/** Whether a key ends a step of typing: one that takes the caret elsewhere, selects or pastes. */
export function endsTyping(
  event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'key' | 'metaKey'>,
): boolean {
  // Ctrl with Alt is AltGr on some systems, which writes.
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
  return isCommand || /^(?:Arrow|Page)(?:Up|Down|Left|Right)$|^(?:Home|End)$/.test(event.key);
}

/** What the menu asks of a field, which hears of it as of something that is about to be written. */
export function wishOfInput(inputType: string): Wish | null {
  if (inputType === 'historyUndo') return 'undo';
  return inputType === 'historyRedo' ? 'redo' : null;
}

/**
 * Whether a field takes back by itself what was written in it. Those of the form have its history; that
 * does not know a password, nor what is only on its way into the form, which a field without a name is.
 */
export function hasOwnUndo(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return target.name === '' && target.value !== '';
  if (!(target instanceof HTMLInputElement) || target.value === '') return false;
  if (target.type === 'password') return true;
  return ['text', 'search', 'url', 'number'].includes(target.type) && target.name === '';
}
