import type { EngineState } from '../../preload/contract/engine.ts';
import { formatBytes } from './bytes.ts';

/** What Bellhop offers to do about the engine, or why it offers nothing. */
export type EngineOffer =
  { readonly kind: 'install' | 'update'; readonly words: string } | { readonly kind: 'none' };

/** What helps: an engine where there is none, a newer one where the one in use is older. */
export function engineOffer({
  engine,
  chosenPath,
  isOwn,
  pinnedVersion,
}: Pick<EngineState, 'engine' | 'chosenPath' | 'isOwn' | 'pinnedVersion'>): EngineOffer {
  // One that was chosen by hand is used whatever else is there.
  if (pinnedVersion === null || chosenPath !== null) return { kind: 'none' };
  if (engine === null) return { kind: 'install', words: `Install restic ${pinnedVersion}` };
  if (!isOlder(engine.version, pinnedVersion)) return { kind: 'none' };
  return isOwn
    ? { kind: 'update', words: `Update to restic ${pinnedVersion}` }
    : { kind: 'install', words: `Install restic ${pinnedVersion}` };
}

/** Whose the engine in use is. */
export function engineOriginInWords({
  chosenPath,
  isOwn,
}: Pick<EngineState, 'chosenPath' | 'isOwn'>): string {
  if (chosenPath !== null) return 'chosen by hand';
  return isOwn ? 'installed by Bellhop' : 'found on this computer';
}

/** How far a download is: `12 of 24 MB`. */
export function downloadInWords({
  received,
  total,
}: NonNullable<EngineState['installing']>): string {
  if (total !== null && received >= total) return 'checking and unpacking it';
  const got = formatBytes(received);
  return total === null ? got : `${got} of ${formatBytes(total)}`;
}

/** How restic is installed where Bellhop has none for the machine. */
export function byHandInWords(platform: string): string {
  const ways: Readonly<Record<string, string>> = {
    darwin: 'Install it with: brew install restic. Then check again.',
    win32: 'Install it with: winget install --exact --id restic.restic. Then check again.',
    linux:
      'Install it with your package manager, or choose the program from restic.net. Then check again.',
  };
  return ways[platform] ?? 'Install it as restic.net says, or choose its program.';
}

function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) < 0;
}
