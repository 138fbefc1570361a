import { useEffect } from 'react';
import type { Failure } from '../../../preload/contract/result.ts';

/** After a try to save, brings the reader to the first field that is marked, folded away or not. */
export function useFirstMistake(tries: number, refusal: Failure | null): void {
  useEffect(() => {
    if (tries === 0) return undefined;
    // After what was folded has opened.
    const frame = requestAnimationFrame(() => {
      const field = document.querySelector<HTMLElement>('form.editor [aria-invalid="true"]');
      field?.scrollIntoView({ block: 'center' });
      field?.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [tries, refusal]);
}
