/** What the window shows. The history may have one of its runs open beside the list. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'editor'; readonly profileId: string | null }
  | { readonly kind: 'run'; readonly runId: string }
  | { readonly kind: 'history'; readonly runId: string | null }
  | { readonly kind: 'deliveries' }
  | { readonly kind: 'channels' }
  /** Null for a new one. */
  | { readonly kind: 'channel'; readonly channelId: string | null }
  | { readonly kind: 'secrets' }
  | { readonly kind: 'settings' };

/** The run that a place shows, or null. */
export function runAt(place: Place): string | null {
  return place.kind === 'run' || place.kind === 'history' ? place.runId : null;
}
