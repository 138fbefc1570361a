import type { DatabaseSync } from 'node:sqlite';
import type { PlannedTask } from '../../preload/contract/profile.ts';
import type { TaskBook } from '../core/task-book.ts';

/** What is kept of each task's schedules. */
export interface TaskBookStore {
  get(profileId: string, task: PlannedTask): TaskBook | null;
  save(profileId: string, task: PlannedTask, book: TaskBook): void;
  /**
   * Takes a slot for a run, and forgets those before `since`. It throws where it was taken before: no
   * slot is run twice, whatever the clock does.
   */
  claim(profileId: string, task: PlannedTask, slot: number, since: number): void;
  isClaimed(profileId: string, task: PlannedTask, slot: number): boolean;
}

export function openTaskBooks(database: DatabaseSync): TaskBookStore {
  const get = database.prepare('SELECT document FROM task_books WHERE profile_id = ? AND task = ?');
  const save = database.prepare(
    'INSERT OR REPLACE INTO task_books (profile_id, task, document) VALUES (?, ?, ?)',
  );
  const claim = database.prepare(
    'INSERT INTO slot_claims (profile_id, task, slot) VALUES (?, ?, ?)',
  );
  const isClaimed = database.prepare(
    'SELECT 1 FROM slot_claims WHERE profile_id = ? AND task = ? AND slot = ?',
  );
  const forget = database.prepare(
    'DELETE FROM slot_claims WHERE profile_id = ? AND task = ? AND slot < ?',
  );
  return {
    get: (profileId, task) => {
      const document = get.get(profileId, task)?.['document'];
      return typeof document === 'string' ? readBook(document) : null;
    },
    save: (profileId, task, book) => {
      save.run(profileId, task, JSON.stringify(book));
    },
    claim: (profileId, task, slot, since) => {
      forget.run(profileId, task, since);
      claim.run(profileId, task, slot);
    },
    isClaimed: (profileId, task, slot) => isClaimed.get(profileId, task, slot) !== undefined,
  };
}

/** Our own writing, read back. */
function readBook(document: string): TaskBook {
  const book: TaskBook = JSON.parse(document);
  return book;
}
