import type { Profile } from '../../preload/contract/profile.ts';

/** By which a profile's own snapshots are known. restic takes a comma for the start of another tag. */
export function ownTag({ name }: Pick<Profile, 'name'>): string {
  return `bellhop:${name.replaceAll(',', ' ')}`;
}
