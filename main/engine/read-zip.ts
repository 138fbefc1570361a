import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { Damaged } from './bits.ts';

const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;

/**
 * Reads the one file of a zip that must hold no other, of at most `limit` bytes. Sizes and sum are
 * taken from the directory at its end and held to. Throws `Damaged` where anything is otherwise.
 * After https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3
 */
export async function readZip(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entry = readEntry(view);
  if (entry.size > limit) throw new Damaged('it holds too much');
  const content = await open(packedOf(view, entry), entry);
  if (content.length !== entry.size) throw new Damaged('its file has another size');
  if (crc32(content) !== entry.sum) throw new Damaged('the sum of its file is another');
  return content;
}

interface Entry {
  /** 0 is stored as it is, 8 is deflated. */
  readonly method: number;
  readonly sum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly place: number;
}

function readEntry(view: Buffer): Entry {
  const end = view.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + END_SIZE > view.length) throw new Damaged('it is no zip');
  const hasOneEntry = view.readUInt16LE(end + 8) === 1 && view.readUInt16LE(end + 10) === 1;
  if (!hasOneEntry) throw new Damaged('it holds more or less than one file');
  const at = view.readUInt32LE(end + 16);
  if (at + ENTRY_SIZE > end || view.readUInt32LE(at) !== 0x02014b50) {
    throw new Damaged('its directory is not where it should be');
  }
  if ((view.readUInt16LE(at + 8) & 1) === 1) throw new Damaged('it is encrypted');
  return {
    method: view.readUInt16LE(at + 10),
    sum: view.readUInt32LE(at + 16),
    packedSize: view.readUInt32LE(at + 20),
    size: view.readUInt32LE(at + 24),
    place: view.readUInt32LE(at + 42),
  };
}

/** The file's own bytes: they come behind a head of their own, which says its length. */
function packedOf(view: Buffer, { place, packedSize }: Entry): Buffer {
  if (place + LOCAL_SIZE > view.length || view.readUInt32LE(place) !== 0x04034b50) {
    throw new Damaged('its file is not where it should be');
  }
  const names = view.readUInt16LE(place + 26) + view.readUInt16LE(place + 28);
  const start = place + LOCAL_SIZE + names;
  if (start + packedSize > view.length) throw new Damaged('it ends too early');
  return view.subarray(start, start + packedSize);
}

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

async function open(packed: Buffer, { method, size }: Entry): Promise<Buffer> {
  if (method === 0) return packed;
  if (method !== 8) throw new Damaged('it is packed in an unknown way');
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new Damaged('its file cannot be inflated');
  }
}
