import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Source } from '../../preload/contract/profile.ts';
import { factsOf } from './file-facts.ts';

/** A file that has its folder left out, by its name and how it begins (empty for anything). */
export interface Marker {
  readonly name: string;
  readonly header: string;
}

/** https://bford.info/cachedir/ */
const cacheMarker: Marker = {
  name: 'CACHEDIR.TAG',
  header: 'Signature: 8a477f597d28d172789f06886806bc55',
};

/** The markers that a source heeds. */
export function markersOf({
  excludeCaches,
  excludeIfPresent,
}: Pick<Source, 'excludeCaches' | 'excludeIfPresent'>): readonly Marker[] {
  const named = excludeIfPresent.map((text) => {
    const colon = text.indexOf(':');
    return colon === -1
      ? { name: text, header: '' }
      : { name: text.slice(0, colon), header: text.slice(colon + 1) };
  });
  return [...(excludeCaches ? [cacheMarker] : []), ...named].filter(({ name }) => name !== '');
}

/** Those that are in a folder; its names where they are known already. */
export async function readMarkers(
  folder: string,
  names: readonly string[] | null,
  markers: readonly Marker[],
): Promise<readonly Marker[]> {
  const likely = markers.filter(({ name }) => names === null || names.includes(name));
  const found = await Promise.all(
    likely.map(async (marker) => ((await isThere(folder, marker)) ? [marker] : [])),
  );
  return found.flat();
}

async function isThere(folder: string, { name, header }: Marker): Promise<boolean> {
  const file = path.join(folder, name);
  const facts = await factsOf(file);
  if (facts === null || header === '') return facts !== null;
  return facts.isFile && (await startOf(file, Buffer.byteLength(header))) === header;
}

async function startOf(file: string, length: number): Promise<string> {
  try {
    await using handle = await open(file);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } catch {
    return ''; // as good as another text
  }
}
