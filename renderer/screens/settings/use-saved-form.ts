import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { Failure, Result } from '../../../preload/contract/result.ts';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';

/** A form of the settings that is saved by its own button. */
export interface Saving {
  readonly isDirty: boolean;
  readonly isSaved: boolean;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly submit: () => Promise<void>;
}

/** Saves a form of the settings, and keeps it true to what is stored while nobody types in it. */
export function useSavedForm<T extends FieldValues>(options: {
  readonly form: UseFormReturn<T>;
  readonly stored: T;
  readonly save: (filled: T) => Promise<Result<unknown>>;
  readonly onDirty: (isDirty: boolean) => void;
}): Saving {
  const { form, stored, save, onDirty } = options;
  const look = useBellhop((state) => state.lookAtHookSettings);
  const [isSaved, setSaved] = useState(false);
  const task = useTask();
  const { isDirty } = form.formState;
  useEffect(() => {
    onDirty(isDirty);
  }, [isDirty, onDirty]);
  useEffect(() => {
    // News from elsewhere must not overwrite what is being typed.
    if (!form.formState.isDirty) form.reset(stored);
  }, [form, stored]);
  const submit = form.handleSubmit((filled) => {
    task.run(
      () => save(filled),
      () => {
        form.reset(filled);
        setSaved(true);
        void look();
      },
    );
  });
  return { isDirty, isSaved, isBusy: task.isBusy, failure: task.failure, submit: () => submit() };
}
