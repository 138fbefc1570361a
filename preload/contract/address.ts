import type { Broadcasts } from './api.ts';

type Shown = Broadcasts['show'];

/**
 * What the window's page shows, as the fragment of its address: main reads there what the reader has
 * before their eyes, and the page reads there where to begin.
 */
export function fragmentOf(shown: Shown): string {
  if ('profileId' in shown) return `#profile/${encodeURIComponent(shown.profileId)}`;
  return shown.runId === null ? '#home' : `#run/${encodeURIComponent(shown.runId)}`;
}

/** The reverse; null for every other place. */
export function shownAt(fragment: string): Shown | null {
  if (fragment === '#home') return { runId: null };
  const [, kind, id = ''] = /^#(run|profile)\/([\w-]+)$/.exec(fragment) ?? [];
  if (kind === undefined) return null;
  return kind === 'run' ? { runId: id } : { profileId: id };
}
