/** What a template can say, for an editor that offers it while one writes. */
export interface Vocabulary {
  readonly variables: readonly KnownVariable[];
  readonly functions: readonly KnownFunction[];
}

/** A variable by its path, such as `run.outcome`. */
export interface KnownVariable {
  readonly path: string;
  /** What it would be, in words, cut where it is long; empty where nothing can be said. */
  readonly value: string;
  /** Whether the value is made up, as the last run has none. */
  readonly isExample: boolean;
  /** What it means, one sentence. */
  readonly note: string;
}

/** Something that a template can call. */
export interface KnownFunction {
  readonly name: string;
  /** How it is called, for example `truncate text 80`. */
  readonly form: string;
  readonly note: string;
  /** Whether it stands in `{{…}}`, in `{{#…}}`, or in either. */
  readonly use: 'value' | 'block' | 'both';
}
