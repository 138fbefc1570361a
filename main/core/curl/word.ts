/** A word of a command line, as the shell would hand it on. */
export interface Word {
  readonly text: string;
  /** What only the shell could fill in: `$TOKEN`, `$(…)`. It stands in the text as it was written. */
  readonly open: readonly string[];
}

/** A command taken apart into its words. */
export interface Words {
  readonly words: readonly Word[];
  /** Whether more follows that is no part of the command: another one, a pipe, a redirection. */
  readonly hasMore: boolean;
  /** Whether a quote is never closed. */
  readonly isOpen: boolean;
}
