import { desktopMemorySchema, type DesktopMemory } from '../core/window-bounds.ts';

/** What is remembered of the window between starts, and its file. */
export interface DesktopStore {
  read(): DesktopMemory;
  /** Replaces these parts of it. That they cannot be written harms nobody. */
  write(changes: Partial<DesktopMemory>): void;
}

/** Opens it on a file of its own: how large a window is shall never put the profiles at risk. */
export function openDesktopStore(file: { store: Record<string, unknown> }): DesktopStore {
  let memory = desktopMemorySchema.parse(file.store);
  return {
    read: () => memory,
    write: (changes) => {
      memory = { ...memory, ...changes };
      try {
        file.store = { ...memory };
      } catch {
        // The window opens where it usually does.
      }
    },
  };
}
