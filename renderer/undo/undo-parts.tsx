import { useContext, useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { t } from '../../words/t.ts';
import { isMac } from '../parts/finder-keys.ts';
import type { FormUndo } from './follow-form.ts';
import { goTo, nameOfPlace, placeOfChange } from './go-to-change.ts';
import { NoteBar } from './note-bar.tsx';
import { UndoContext, useShown } from './undo-context.ts';
import { endsTyping, hasOwnUndo, wishOfInput, wishOfKey, type Wish } from './undo-keys.ts';

/** What undo needs in an editor's form: its keys, the way to what has changed, and words for it. */
export function UndoParts({
  form,
}: {
  readonly form: RefObject<HTMLElement | null>;
}): React.ReactNode {
  const undo = useContext(UndoContext);
  if (undo === null) return null;
  return (
    <>
      <Guide undo={undo} form={form} />
      <NoteBar undo={undo} />
    </>
  );
}

/** Leads to what was undone, and says its name to those who do not see it. */
function Guide(props: {
  readonly undo: FormUndo;
  readonly form: RefObject<HTMLElement | null>;
}): React.ReactNode {
  const { undo, form } = props;
  const { went } = useShown(undo);
  const [said, setSaid] = useState({ words: '', turn: 0 });
  useUndoKeys(undo);
  useEffect(() => {
    const place = went === null ? null : placeOfChange(form.current, went.path);
    const words = went === null || place === null ? '' : sentence(went.kind, nameOfPlace(place));
    setSaid(({ turn }) => ({ words, turn: turn + 1 }));
    if (place !== null) goTo(place);
  }, [went, form]);
  return (
    <p className="for-screen-readers" role="status">
      {/* The same words are said again only where they come anew. */}
      <span key={said.turn}>{said.words}</span>
    </p>
  );
}

function sentence(kind: 'undone' | 'redone', what: string): string {
  return kind === 'undone' ? t('editor.undone', { what }) : t('editor.redone', { what });
}

/**
 * Undo by key, or by the menu where that comes first, before any field does its own: what a field of
 * the form holds is known to the form's history, and there shall not be two. Before the paint, too, as
 * with all keys.
 */
function useUndoKeys(undo: FormUndo): void {
  useLayoutEffect(() => {
    const take = (event: Event, wish: Wish | null): void => {
      const isCovered = document.querySelector('[role="alertdialog"], [role="menu"]') !== null;
      if (wish === null || isCovered || hasOwnUndo(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      undo[wish]();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (endsTyping(event)) undo.rest();
      take(event, wishOfKey(event, isMac));
    };
    const onInput = (event: InputEvent): void => {
      take(event, wishOfInput(event.inputType));
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('beforeinput', onInput, true);
    window.addEventListener('pointerdown', undo.rest, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('beforeinput', onInput, true);
      window.removeEventListener('pointerdown', undo.rest, true);
    };
  }, [undo]);
}
