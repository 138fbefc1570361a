import type { VaultState } from '../../preload/contract/api.ts';
import type { TaskName } from '../../preload/contract/profile.ts';
import type { Failure, FailureKind } from '../../preload/contract/result.ts';

/** What a person can do about a failed run right where it is told. */
export type NextStep =
  | 'create-repository'
  | 'create-second'
  | 'enter-password'
  | 'open-secrets'
  | 'hold-secrets'
  | 'unlock'
  | 'try-again'
  | 'choose-folders'
  | 'make-room'
  | 'look-at-access'
  | 'get-engine'
  | 'check-data'
  | 'restore-again'
  | 'edit-profile'
  | 'edit-schedule'
  | 'edit-conditions'
  | 'open-settings'
  | 'open-run';

/** What else decides which step helps. */
export interface Circumstances {
  readonly task: TaskName;
  /** Whether the vault holds the password of the profile's repository; a missing secret may also be another. */
  readonly passwordIsStored: boolean;
  /** Null while it is not known. */
  readonly vault: VaultState['kind'] | null;
}

/** The step of each kind, or how it depends. */
const steps: Readonly<Record<FailureKind, NextStep | ((at: Circumstances) => NextStep)>> = {
  'repository-missing': ({ task }) => (task === 'copy' ? 'create-second' : 'create-repository'),
  'repository-unreachable': 'try-again',
  'repository-exists': passwordStep,
  'repository-damaged': 'check-data',
  'wrong-password': passwordStep,
  locked: 'unlock',
  'source-missing': 'choose-folders',
  'disk-full': 'make-room',
  'permission-denied': ({ task }) => (task === 'backup' ? 'look-at-access' : 'open-run'),
  'engine-missing': 'get-engine',
  'engine-too-old': 'get-engine',
  'engine-failed': 'try-again',
  'keychain-missing': stepWithoutKeychain,
  'keychain-locked': 'try-again',
  'keychain-unresponsive': 'try-again',
  'secret-missing': ({ passwordIsStored }) =>
    passwordIsStored ? 'open-secrets' : 'enter-password',
  'restore-incomplete': ({ task }) => (task === 'drill' ? 'check-data' : 'restore-again'),
  'restore-differs': ({ task }) => (task === 'drill' ? 'check-data' : 'open-run'),
  'download-failed': 'try-again',
  'hook-stopped': 'open-run',
  'hook-skipped': 'open-run',
  interrupted: 'try-again',
  'condition-unmet': 'edit-conditions',
  missed: 'edit-schedule',
  cancelled: 'try-again',
  busy: 'try-again',
  'not-found': ({ task }) => (task === 'restore' ? 'restore-again' : 'open-run'),
  'invalid-input': 'edit-profile',
  'configuration-damaged': 'open-settings',
  'not-available': 'edit-profile',
};

/** A restore cannot be repeated as it was: whoever asks for it says again what and where to. */
const insteadForRestore: Readonly<Partial<Record<NextStep, NextStep>>> = {
  'try-again': 'restore-again',
  unlock: 'restore-again',
  'make-room': 'restore-again',
};

/** The step that a failure asks for. */
export function nextStep({ kind }: Pick<Failure, 'kind'>, at: Circumstances): NextStep {
  const known = steps[kind];
  const step = typeof known === 'function' ? known(at) : known;
  return at.task === 'restore' ? (insteadForRestore[step] ?? step) : step;
}

/** A copy has two repositories, and restic does not say whose password it means. */
function passwordStep({ task }: Circumstances): NextStep {
  return task === 'copy' ? 'edit-profile' : 'enter-password';
}

/** Secrets that are held in memory are gone with each start: they must be typed again first. */
function stepWithoutKeychain({ vault, passwordIsStored }: Circumstances): NextStep {
  if (vault === 'missing') return 'hold-secrets';
  return passwordIsStored ? 'try-again' : 'enter-password';
}
