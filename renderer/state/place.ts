import type { MessagesOfHook, Screen } from '../../preload/contract/address.ts';
import type { Broadcasts } from '../../preload/contract/api.ts';
import type { TaskName } from '../../preload/contract/profile.ts';

/** A folder of a snapshot, and what is marked in it. */
export interface SnapshotSpot {
  /** `latest` is the newest of the profile's own. */
  readonly snapshotId: string;
  /** Null is where its files begin. */
  readonly folder: string | null;
  /** The path of an entry that the reader was led to. */
  readonly marked: string | null;
}

/** What the window shows. The history may have one of its runs open beside the list. */
export type Place =
  | {
      readonly kind: 'home';
      /** The profile that the reader was led to. */
      readonly profileId?: string;
    }
  | {
      readonly kind: 'editor';
      readonly profileId: string | null;
      /** What the reader was led to: how schedules are kept, what holds a task back, or a hook. */
      readonly part?:
        | { readonly kind: 'timing' | 'conditions'; readonly task: TaskName }
        | { readonly kind: 'hook'; readonly hookId: string };
    }
  | {
      readonly kind: 'guide';
      /** Whether there is a repository that it shall go on with. */
      readonly isConnecting: boolean;
    }
  | {
      readonly kind: 'run';
      readonly runId: string;
      /** Where it was opened from, and goes back to; left out for the list of profiles. */
      readonly from?: 'deliveries';
    }
  | { readonly kind: 'history'; readonly runId: string | null }
  | {
      readonly kind: 'deliveries';
      /** The run that the reader comes back from. */
      readonly runId?: string;
      /** The hook whose messages the reader was led to. */
      readonly about?: MessagesOfHook;
    }
  | {
      readonly kind: 'snapshots';
      /** Null is the first profile that has backed up. */
      readonly profileId: string | null;
      /** The snapshot that is open beside the list, or null. */
      readonly spot: SnapshotSpot | null;
      /** Whether the question what to restore is open. */
      readonly isRestoring: boolean;
    }
  | { readonly kind: 'channels' }
  /** Null for a new one. */
  | { readonly kind: 'channel'; readonly channelId: string | null }
  | {
      readonly kind: 'secrets';
      /** The secret that the reader was led to. */
      readonly name?: string;
    }
  | {
      readonly kind: 'settings';
      /** The id of the section that the reader was led to. */
      readonly section?: string;
    };

/** The run that a place shows, or null. */
export function runAt(place: Place): string | null {
  return place.kind === 'run' || place.kind === 'history' ? place.runId : null;
}

/** The place that main asks for. */
export function placeShown(shown: Broadcasts['show']): Place {
  if ('screen' in shown) return placeOf(shown.screen);
  if ('hookId' in shown) return { kind: 'deliveries', about: shown };
  if ('profileId' in shown) return { kind: 'home', profileId: shown.profileId };
  return shown.runId === null ? { kind: 'home' } : { kind: 'run', runId: shown.runId };
}

function placeOf(screen: Screen): Place {
  switch (screen) {
    case 'new-profile':
      return { kind: 'editor', profileId: null };
    case 'history':
      return { kind: 'history', runId: null };
    case 'snapshots':
      return { kind: 'snapshots', profileId: null, spot: null, isRestoring: false };
    case 'channels':
    case 'secrets':
    case 'settings':
      return { kind: screen };
    case 'about':
    case 'support':
      return { kind: 'settings', section: screen };
  }
}
