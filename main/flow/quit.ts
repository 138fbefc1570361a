export interface QuitNeeds {
  /** Whether something that a person has typed would be lost. */
  readonly hasUnsavedChanges: () => boolean;
  /** Shows what would be lost, and asks the person; whether to quit all the same. */
  readonly ask: () => Promise<boolean>;
  readonly quit: () => void;
  /** The question could not be asked: a bug, and no reason to stay for ever. */
  readonly failed: (error: unknown) => void;
}

/** What to call when a person wants to quit: it asks before anything is lost, one question at a time. */
export function makeQuit({ hasUnsavedChanges, ask, quit, failed }: QuitNeeds): () => Promise<void> {
  let atWork: Promise<void> | null = null;
  const askFirst = async (): Promise<void> => {
    const isWanted = await ask().catch((error: unknown) => {
      failed(error);
      return true;
    });
    if (isWanted) quit();
  };
  return async () => {
    if (!hasUnsavedChanges()) quit();
    else {
      atWork ??= askFirst().finally(() => {
        atWork = null;
      });
      await atWork;
    }
  };
}
