import { foldTidings, type DesktopNotification } from '../core/fold-tidings.ts';
import type { Tiding, TidingKind } from '../core/tidings.ts';

/** Tells the user by notifications what is worth it, and never makes a storm of it. */
export interface Crier {
  hear(tiding: Tiding): void;
  /** Says nothing more. */
  stop(): void;
}

export interface CrierNeeds {
  readonly now: () => number;
  /** Calls back once; what it answers takes that back. */
  readonly after: (ms: number, act: () => void) => () => void;
  /** Which kinds the user wants to be told of. */
  readonly wanted: () => Promise<Readonly<Record<TidingKind, boolean>>>;
  /** Whether the user has it before their eyes already. */
  readonly isSeen: (tiding: Tiding) => boolean;
  readonly draw: (notification: DesktopNotification) => void;
  /** What could not be told: a bug. */
  readonly failed: (error: unknown) => void;
}

/** What comes within this time is told as one. */
const GATHER_MS = 3_000;

/** After a notification of a kind, others of that kind wait for so long, and are told as one then. */
const REST_MS = 60_000;

/** A profile is told of once in this time in each kind. */
const QUIET_MS = 15 * 60_000;

/**
 * Gathers tidings for a moment and folds them; a kind that was told rests, and a profile that was told
 * of in a kind is quiet in it for a while.
 */
export function makeCrier(needs: CrierNeeds): Crier {
  const toldAt = new Map<string, number>();
  let waiting: readonly Tiding[] = [];
  let cancel: (() => void) | null = null;
  let isStopped = false;

  const schedule = (ms: number): void => {
    cancel ??= needs.after(ms, () => {
      cancel = null;
      void tell().catch(needs.failed);
    });
  };
  const tell = async (): Promise<void> => {
    const gathered = waiting;
    waiting = [];
    const wanted = await needs.wanted();
    if (isStopped) return;
    const now = needs.now();
    const isRecent = (key: string, ms: number): boolean => now - (toldAt.get(key) ?? -ms) < ms;
    const worth = gathered.filter(
      (tiding) =>
        wanted[tiding.kind] && !needs.isSeen(tiding) && !isRecent(keyOf(tiding), QUIET_MS),
    );
    const [resting, due] = split(worth, ({ kind }) => isRecent(kind, REST_MS));
    for (const notification of foldTidings(due)) needs.draw(notification);
    for (const tiding of due) toldAt.set(tiding.kind, now).set(keyOf(tiding), now);
    waiting = [...resting, ...waiting];
    if (waiting.length > 0) schedule(GATHER_MS);
  };
  return {
    hear: (tiding) => {
      if (isStopped || needs.isSeen(tiding)) return;
      waiting = [...waiting, tiding];
      schedule(GATHER_MS);
    },
    stop: () => {
      isStopped = true;
      cancel?.();
    },
  };
}

function keyOf({ kind, profileId }: Tiding): string {
  return `${kind} ${profileId}`;
}

function split<T>(
  all: readonly T[],
  test: (each: T) => boolean,
): readonly [yes: readonly T[], no: readonly T[]] {
  return [all.filter(test), all.filter((each) => !test(each))];
}
