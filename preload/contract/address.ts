/** What main may want the window to show: a run, a profile, the list of them (null), a hook's messages, or another screen. */
export type Shown =
  | { readonly runId: string | null }
  | { readonly profileId: string }
  | MessagesOfHook
  | { readonly screen: Screen };

/** The deliveries of a profile's hook that were not delivered: given up, or to be tried again. */
export interface MessagesOfHook {
  readonly profileId: string;
  readonly hookId: string;
  readonly state: 'failed' | 'pending';
}

/** A screen that a menu leads to; `about` and `support` are parts of the settings. */
export type Screen = (typeof screens)[number];

/**
 * What the window's page shows, as the fragment of its address: main reads there what the reader has
 * before their eyes, and the page reads there where to begin.
 */
export function fragmentOf(shown: Shown): string {
  if ('screen' in shown) return `#${shown.screen}`;
  if ('hookId' in shown) {
    const { state, profileId, hookId } = shown;
    return `#${state}/${encodeURIComponent(profileId)}/${encodeURIComponent(hookId)}`;
  }
  if ('profileId' in shown) return `#profile/${encodeURIComponent(shown.profileId)}`;
  return shown.runId === null ? '#home' : `#run/${encodeURIComponent(shown.runId)}`;
}

/** The reverse; null for every other place. */
export function shownAt(fragment: string): Shown | null {
  if (fragment === '#home') return { runId: null };
  const screen = screens.find((each) => fragment === `#${each}`);
  if (screen !== undefined) return { screen };
  const [, state, profileId = '', hookId = ''] =
    /^#(failed|pending)\/([\w-]+)\/([\w-]+)$/.exec(fragment) ?? [];
  if (state === 'failed' || state === 'pending') return { profileId, hookId, state };
  const [, kind, id = ''] = /^#(run|profile)\/([\w-]+)$/.exec(fragment) ?? [];
  if (kind === undefined) return null;
  return kind === 'run' ? { runId: id } : { profileId: id };
}

/** The fragment of a place where something has been typed that is not saved: main asks before it quits. */
export function asUnsaved(fragment: string): string {
  return `${fragment}${UNSAVED}`;
}

/** Whether it is one. */
export function isUnsaved(fragment: string): boolean {
  return fragment.endsWith(UNSAVED);
}

const UNSAVED = '?unsaved';

const screens = [
  'new-profile',
  'history',
  'snapshots',
  'channels',
  'secrets',
  'settings',
  'about',
  'support',
] as const;
