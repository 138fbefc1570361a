import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

export interface PasswordNeeds {
  readonly vault: {
    get(name: string): Promise<Result<string>>;
    set(name: string, value: string): Promise<Result<null>>;
    remove(name: string): Promise<Result<null>>;
  };
  /** Whether a password opens the repository; any failure but `wrong-password` leaves it open. */
  readonly tryPassword: (password: string) => Promise<Result<unknown>>;
  /** Changes it in the repository, which is opened with the first. */
  readonly change: (current: string, password: string) => Promise<Result<null>>;
}

/** Where a new password waits until the repository has it too. */
export function waitingName(secretName: string): string {
  return `${secretName.slice(0, 100 - SUFFIX.length)}${SUFFIX}`;
}

const SUFFIX = '-next';

/**
 * Changes a repository's password so that the vault holds one that opens it at every moment, also
 * where Bellhop is killed: the new one waits in the vault beside the old one, the repository is
 * changed, and only then it takes the old one's place. `settlePassword` ends what was cut off.
 */
export async function changePassword(
  secretName: string,
  password: string,
  needs: PasswordNeeds,
): Promise<Result<null>> {
  const { vault, change } = needs;
  const wrong = wrongWith(password);
  if (wrong !== null) return { ok: false, failure: wrong };
  const settled = await settlePassword(secretName, needs);
  if (!settled.ok) return settled;
  const current = await vault.get(secretName);
  if (!current.ok) return current;
  const waits = await vault.set(waitingName(secretName), password);
  if (!waits.ok) return waits;
  const changed = await change(current.value, password);
  if (changed.ok) return adopt(secretName, password, needs);
  const ended = await settlePassword(secretName, needs);
  return ended.ok && ended.value ? { ok: false, failure: oldOneLeft(changed.failure) } : changed;
}

/**
 * Ends a change of password that was cut off: the waiting one is taken over where it opens the
 * repository, and dropped where the old one still does. Answers whether it was taken over.
 */
export async function settlePassword(
  secretName: string,
  { vault, tryPassword }: PasswordNeeds,
): Promise<Result<boolean>> {
  const waiting = await vault.get(waitingName(secretName));
  if (!waiting.ok) {
    return waiting.failure.kind === 'secret-missing' ? { ok: true, value: false } : waiting;
  }
  const opened = await tryPassword(waiting.value);
  if (opened.ok) {
    const adopted = await adopt(secretName, waiting.value, { vault });
    return adopted.ok ? { ok: true, value: true } : adopted;
  }
  if (opened.failure.kind !== 'wrong-password') return opened;
  // Dropped only once another is known to be right: it may be the last one that is left.
  const current = await vault.get(secretName);
  if (!current.ok) return current;
  const still = await tryPassword(current.value);
  if (!still.ok) return still;
  const dropped = await vault.remove(waitingName(secretName));
  return dropped.ok ? { ok: true, value: false } : dropped;
}

async function adopt(
  secretName: string,
  password: string,
  { vault }: Pick<PasswordNeeds, 'vault'>,
): Promise<Result<null>> {
  const stored = await vault.set(secretName, password);
  return stored.ok ? vault.remove(waitingName(secretName)) : stored;
}

/** restic reads one line. What else a secret may be is the vault's to say. */
function wrongWith(password: string): Failure | null {
  if (password === '') return unusable(t('failuresRun.passwordEmpty'));
  return /[\r\n\0]/.test(password) ? unusable(t('failuresRun.passwordLines')) : null;
}

const unusable = (message: string): Failure => ({
  kind: 'invalid-input',
  message,
  hint: t('failuresRun.passwordHint'),
});

const oldOneLeft = ({ kind, message, details }: Failure): Failure => ({
  kind,
  message: t('failuresRun.oldPasswordLeft', { message }),
  hint: t('failuresRun.oldPasswordLeftHint'),
  ...(details !== undefined && { details }),
});
