import { Bits, Damaged } from './bits.ts';
import { readBlock, type Block } from './bzip2-block.ts';

/** Bytes that are handed on at once. */
const CHUNK = 65_536;

/** The first halves of what stands before a block, and behind the last: pi, and its square root. */
const BLOCK = 0x314159;
const BLOCK_REST = 0x265359;
const END = 0x177245;
const END_REST = 0x385090;

/**
 * Unpacks bzip2, which Node cannot, and no npm package that is still looked after can either. Hands
 * on pieces of at most 64 KiB, each valid until the next is asked for; holds one block of at most
 * 900,000 bytes. Throws `Damaged` where the bytes are none of bzip2's, were cut, or do not add up.
 */
export function* bunzip2(bytes: Uint8Array): Generator<Uint8Array, void> {
  const bits = new Bits(bytes);
  do yield* readStream(bits);
  while (!bits.isAtEnd());
}

function* readStream(bits: Bits): Generator<Uint8Array, void> {
  const level = readLevel(bits);
  const links = new Uint32Array(level * 100_000);
  const output = { chunk: new Uint8Array(CHUNK), crc: 0 };
  let sum = 0;
  for (;;) {
    const mark = bits.read(24);
    const rest = bits.read(24);
    const expected = bits.readLong();
    if (mark === END && rest === END_REST) {
      if (expected !== sum) throw new Damaged('its sum is another');
      return;
    }
    if (mark !== BLOCK || rest !== BLOCK_REST)
      throw new Damaged('it has no block where one is due');
    output.crc = 0xffffffff;
    yield* writeBlock(readBlock(bits, links), output);
    if (~output.crc >>> 0 !== expected) throw new Damaged('the sum of a block is another');
    sum = (((sum << 1) | (sum >>> 31)) ^ expected) >>> 0;
  }
}

/** `BZh`, and the size of blocks in 100,000 bytes. */
function readLevel(bits: Bits): number {
  const level = bits.peek(8) === 0x42 && bits.read(24) === 0x425a68 ? bits.read(8) - 0x30 : 0;
  if (level < 1 || level > 9) throw new Damaged('it is no bzip2');
  return level;
}

interface Output {
  readonly chunk: Uint8Array;
  crc: number;
}

/** A fifth byte after four equal ones says how often that byte comes once more. */
function* writeBlock({ links, length, start }: Block, output: Output): Generator<Uint8Array, void> {
  const { chunk } = output;
  let place = (links[start] ?? 0) >>> 8;
  let filled = 0;
  let last = -1;
  let equal = 0;
  for (let read = 0; read < length; read += 1) {
    const link = links[place] ?? 0;
    place = link >>> 8;
    const byte = link & 0xff;
    const isCount = equal === 4;
    const count = isCount ? byte : 1;
    const written = isCount ? last : byte;
    if (filled + count > CHUNK) {
      yield sealed(output, filled);
      filled = 0;
    }
    for (let more = count; more > 0; more -= 1) {
      chunk[filled] = written;
      filled += 1;
    }
    equal = isCount ? 0 : byte === last ? equal + 1 : 1;
    last = isCount ? -1 : byte;
  }
  yield sealed(output, filled);
}

function sealed(output: Output, filled: number): Uint8Array {
  const piece = output.chunk.subarray(0, filled);
  let { crc } = output;
  for (const byte of piece) crc = ((crc << 8) ^ (CRC[(crc >>> 24) ^ byte] ?? 0)) >>> 0;
  output.crc = crc;
  return piece;
}

/** The sums of single bytes: CRC-32 with the highest bit first. */
const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc >>> 0;
});
