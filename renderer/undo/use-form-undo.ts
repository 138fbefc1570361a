import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { followForm, type FormUndo } from './follow-form.ts';

/** The history of a form, as long as its editor is open. */
export function useFormUndo<T extends FieldValues>(form: UseFormReturn<T>): FormUndo {
  const [undo] = useState(() => followForm(form, () => performance.now()));
  useEffect(() => undo.start(), [undo]);
  return undo;
}
