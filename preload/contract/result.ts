/** Why something expected went wrong. The union is closed: every kind has a sentence and a next step. */
export type FailureKind =
  | 'repository-missing'
  | 'repository-unreachable'
  | 'repository-exists'
  | 'wrong-password'
  | 'locked'
  | 'source-missing'
  | 'disk-full'
  | 'permission-denied'
  | 'engine-missing'
  | 'engine-too-old'
  | 'engine-failed'
  | 'keychain-missing'
  | 'keychain-locked'
  | 'keychain-unresponsive'
  | 'secret-missing'
  | 'repository-damaged'
  | 'restore-incomplete'
  | 'restore-differs'
  | 'download-failed'
  | 'hook-stopped'
  | 'hook-skipped'
  | 'interrupted'
  | 'condition-unmet'
  | 'missed'
  | 'cancelled'
  | 'busy'
  | 'not-found'
  | 'invalid-input'
  | 'configuration-damaged'
  | 'not-available';

/** An expected failure, told to a person. Holds no secret. */
export interface Failure {
  readonly kind: FailureKind;
  /** What happened, one plain sentence. */
  readonly message: string;
  /** What to do next, one plain sentence. */
  readonly hint: string;
  /** The engine room's own words (redacted), where they help. */
  readonly details?: string;
}

/** Expected failures travel as values, also across IPC, where a thrown error keeps nothing but its message. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
