import path from 'node:path';
import type { Amount, Estimate } from '../../preload/contract/estimate.ts';
import type { Source } from '../../preload/contract/profile.ts';
import { tally, type Tally } from './amounts.ts';
import { factsOf, insideOf, type Facts } from './file-facts.ts';
import { markersOf, readMarkers, type Marker } from './folder-markers.ts';

/** A source to be measured. */
export interface Measuring {
  readonly source: Source;
  /** Whether a pattern leaves a path out. */
  readonly isExcluded: (path: string) => boolean;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Told now and then what has been counted of what would be backed up. */
  readonly soFar: (taken: Amount) => void;
}

interface Place {
  readonly file: string;
  /** Under which path it is counted. */
  readonly under: string;
  /** The device that it must be on; null where any will do. */
  readonly device: number | null;
}

/** What a walk knows and finds. */
interface Walk extends Measuring {
  readonly roots: ReadonlySet<string>;
  readonly markers: readonly Marker[];
  readonly taken: Tally;
  readonly out: string[];
  unreadable: number;
}

/**
 * Counts what restic would take of a source, by restic's own rules, and then what these leave out. It
 * reads folders and what is known of files, never what is in them: `restic backup --dry-run` reads it
 * all, which takes as long as a backup.
 */
export async function measureSources(measuring: Measuring): Promise<Estimate> {
  const { source, signal } = measuring;
  const roots = outermost(source.paths);
  const walk: Walk = {
    ...measuring,
    roots: new Set(source.paths.map((each) => path.normalize(each))),
    markers: markersOf(source),
    taken: tally(),
    out: [],
    unreadable: 0,
  };
  for (const root of roots) await walkFrom(root, walk);
  const leftOut = tally();
  for (const file of walk.out) {
    if (signal.aborted) break;
    await countAll(file, leftOut, signal);
  }
  return {
    taken: walk.taken.all(),
    leftOut: leftOut.all(),
    biggest: walk.taken.biggest(),
    biggestLeftOut: leftOut.biggest(),
    unreadable: walk.unreadable,
    isComplete: !signal.aborted,
  };
}

/** Without what lies in another one, which restic takes once. */
function outermost(paths: readonly string[]): readonly string[] {
  const clean = [...new Set(paths.map((each) => path.join(each, '.')))];
  const within = (inner: string, outer: string): boolean =>
    inner !== outer && inner.startsWith(outer.endsWith(path.sep) ? outer : `${outer}${path.sep}`);
  return clean.filter((each) => !clean.some((other) => within(each, other)));
}

async function walkFrom(root: string, walk: Walk): Promise<void> {
  const facts = await factsOf(root);
  if (facts === null) {
    walk.unreadable += 1;
    return;
  }
  const above = await readMarkers(path.dirname(root), null, walk.markers);
  if (walk.isExcluded(root) || isMarkedOut(path.basename(root), above)) {
    walk.out.push(root);
    return;
  }
  const waiting: Place[] = [{ file: root, under: root, device: facts.device }];
  if (!facts.isFolder) {
    waiting.pop();
    take({ file: root, under: root, device: facts.device }, facts, walk);
  }
  for (let next = waiting.pop(); next !== undefined && !walk.signal.aborted; next = waiting.pop()) {
    waiting.push(...(await walkFolder(next, root, walk)));
    walk.soFar(walk.taken.all());
  }
}

/** Counts a folder's files; answers the folders in it that are backed up. */
async function walkFolder(place: Place, root: string, walk: Walk): Promise<readonly Place[]> {
  const names = await insideOf(place.file);
  if (names === null) {
    walk.unreadable += 1;
    return [];
  }
  const active = await readMarkers(place.file, names, walk.markers);
  const folders: Place[] = [];
  const seen = await Promise.all(
    names.map(async (name) => {
      const file = path.join(place.file, name);
      return { file, name, facts: await factsOf(file) };
    }),
  );
  for (const { file, name, facts } of seen) {
    if (facts === null) {
      walk.unreadable += 1;
      continue;
    }
    const under = place.file === root && facts.isFolder ? file : place.under;
    const device = walk.roots.has(file) ? facts.device : place.device;
    if (walk.isExcluded(file) || isMarkedOut(name, active)) walk.out.push(file);
    else if (facts.isFolder) {
      if (walk.source.oneFileSystem && facts.device !== device) walk.out.push(file);
      else folders.push({ file, under, device });
    } else take({ file, under, device }, facts, walk);
  }
  return folders;
}

function take({ file, under, device }: Place, facts: Facts, walk: Walk): void {
  const { excludeLargerThan, oneFileSystem } = walk.source;
  if (!facts.isFile) return;
  const isTooLarge = excludeLargerThan !== null && facts.bytes > excludeLargerThan;
  if (isTooLarge || (oneFileSystem && facts.device !== device)) walk.out.push(file);
  else walk.taken.add(under, facts.bytes);
}

/** A marked folder loses all but the marker itself. */
function isMarkedOut(name: string, active: readonly Marker[]): boolean {
  return active.some((marker) => marker.name !== name);
}

/** Everything at a path, whatever it is. */
async function countAll(under: string, amounts: Tally, signal: AbortSignal): Promise<void> {
  const waiting = [under];
  for (let next = waiting.pop(); next !== undefined && !signal.aborted; next = waiting.pop()) {
    const facts = await factsOf(next);
    if (facts?.isFile === true) amounts.add(under, facts.bytes);
    if (facts?.isFolder !== true) continue;
    for (const name of (await insideOf(next)) ?? []) waiting.push(path.join(next, name));
  }
}
