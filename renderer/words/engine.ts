import type { EngineState } from '../../preload/contract/engine.ts';
import { t } from '../../words/t.ts';
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
  if (engine === null)
    return { kind: 'install', words: t('engine.installVersion', { version: pinnedVersion }) };
  if (!isOlder(engine.version, pinnedVersion)) return { kind: 'none' };
  return isOwn
    ? { kind: 'update', words: t('engine.updateVersion', { version: pinnedVersion }) }
    : { kind: 'install', words: t('engine.installVersion', { version: pinnedVersion }) };
}

/** Whose the engine in use is. */
export function engineOriginInWords({
  chosenPath,
  isOwn,
}: Pick<EngineState, 'chosenPath' | 'isOwn'>): string {
  if (chosenPath !== null) return t('engine.chosenByHand');
  return t(isOwn ? 'engine.installedByBellhop' : 'engine.foundHere');
}

/** How far a download is: `12 of 24 MB`. */
export function downloadInWords({
  received,
  total,
}: NonNullable<EngineState['installing']>): string {
  if (total !== null && received >= total) return t('engine.unpacking');
  const got = formatBytes(received);
  return total === null ? got : t('units.bytesOf', { done: got, total: formatBytes(total) });
}

function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) < 0;
}
