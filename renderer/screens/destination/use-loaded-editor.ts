import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { openCodeEditor } from '../../code/code-editor.ts';

/** The editor's chunk once it has come. */
export interface LoadedEditor {
  readonly open: typeof openCodeEditor;
  /** What was selected in the plain field if it had the focus, so that one can write on. */
  readonly selection: readonly [from: number, to: number] | null;
}

/** The editor of templates, a chunk of its own, from when it is wanted; null while the plain field stands in. */
export function useLoadedEditor(
  plain: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  isWanted: boolean,
): LoadedEditor | null {
  const [loaded, setLoaded] = useState<LoadedEditor | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isThere = true;
    void import('../../code/code-editor.ts').then(({ openCodeEditor: open }) => {
      if (!isThere) return;
      // At once: a field that got the focus in between would lose it, and what is typed with it.
      flushSync(() => {
        setLoaded({ open, selection: selectionIn(plain.current) });
      });
    });
    return () => {
      isThere = false;
    };
  }, [isWanted, plain]);
  return loaded;
}

function selectionIn(
  field: HTMLInputElement | HTMLTextAreaElement | null,
): LoadedEditor['selection'] {
  if (field === null || document.activeElement !== field) return null;
  return [field.selectionStart ?? 0, field.selectionEnd ?? 0];
}
