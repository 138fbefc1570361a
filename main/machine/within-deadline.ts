import { DEADLINE_MS } from './ask.ts';

/** What a look at the machine brings; null where it fails or takes longer than `deadlineMs`. */
export function withinDeadline<T>(look: Promise<T>, deadlineMs = DEADLINE_MS): Promise<T | null> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => {
      resolve(null);
    }, deadlineMs);
    void look
      .then(resolve, () => {
        resolve(null);
      })
      .finally(() => {
        clearTimeout(deadline);
      });
  });
}
