import type { ProfileSummary } from '../../preload/contract/run.ts';

type Overdue = Pick<ProfileSummary, 'profile' | 'overdueSince'>;

/** Looks now and then for profiles whose last success is too long ago. */
export interface OverdueWatch {
  start(): void;
  /** Looks now, for example after the computer woke up. */
  look(): Promise<void>;
  stop(): void;
}

export interface OverdueNeeds {
  readonly every: (ms: number, act: () => void) => () => void;
  readonly profiles: () => Promise<readonly Overdue[]>;
  /** Tells the user of a profile that has become overdue. */
  readonly tell: (overdue: Overdue) => void;
}

const HOUR_MS = 3_600_000;

/** Tells of each overdue profile once, and again only after a success in between. */
export function watchOverdue({ every, profiles, tell }: OverdueNeeds): OverdueWatch {
  const told = new Map<string, string>();
  let stop: () => void = () => undefined;
  const look = async (): Promise<void> => {
    for (const summary of await profiles()) {
      const { profile, overdueSince } = summary;
      if (overdueSince === null) told.delete(profile.id);
      else if (told.get(profile.id) !== overdueSince) {
        told.set(profile.id, overdueSince);
        tell(summary);
      }
    }
  };
  return {
    look,
    start: () => {
      stop = every(HOUR_MS, () => void look());
      void look();
    },
    stop: () => {
      stop();
    },
  };
}
