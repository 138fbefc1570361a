import { Damaged, type Bits } from './bits.ts';
import { huffmanOf, LONGEST, readSymbol, type Huffman } from './huffman.ts';

/** A block as it stands in the file, its bytes sorted: `links` has byte and follower of each. */
export interface Block {
  readonly links: Uint32Array;
  readonly length: number;
  readonly start: number;
}

/** Symbols that are read with one table. */
const GROUP = 50;

/** A run is never longer than the largest block. */
const LONGEST_RUN = 2 ** 21;

/**
 * Reads one block into `links`, which has room for the largest that the stream may hold.
 * After https://github.com/dsnet/compress/blob/master/doc/bzip2-format.pdf
 */
export function readBlock(bits: Bits, links: Uint32Array): Block {
  if (bits.read(1) === 1) throw new Damaged('it is of a kind that is no longer made');
  const start = bits.read(24);
  const used = readUsed(bits);
  const tables = bits.read(3);
  if (tables < 2 || tables > 6) throw new Damaged('it has an odd number of tables');
  const selectors = readSelectors(bits, tables);
  const codes = Array.from({ length: tables }, () => readCode(bits, used.length + 2));
  const length = readBytes({ bits, used, codes, selectors }, links);
  if (start >= length) throw new Damaged('it begins outside of itself');
  link(links, length);
  return { links, length, start };
}

/** The bytes that are there at all. */
function readUsed(bits: Bits): Uint8Array {
  const rows = bits.read(16);
  const used: number[] = [];
  for (let row = 0; row < 16; row += 1) {
    if ((rows & (0x8000 >> row)) === 0) continue;
    const columns = bits.read(16);
    for (let column = 0; column < 16; column += 1) {
      if ((columns & (0x8000 >> column)) !== 0) used.push(row * 16 + column);
    }
  }
  if (used.length === 0) throw new Damaged('it has an empty block');
  return Uint8Array.from(used);
}

/** Which table each group is read with. */
function readSelectors(bits: Bits, tables: number): Uint8Array {
  const selectors = new Uint8Array(bits.read(15));
  const order = Uint8Array.from({ length: tables }, (_, at) => at);
  for (let at = 0; at < selectors.length; at += 1) {
    let place = 0;
    while (bits.read(1) === 1) place += 1;
    if (place >= tables) throw new Damaged('it names a table that is not there');
    selectors[at] = toFront(order, place);
  }
  return selectors;
}

function readCode(bits: Bits, symbols: number): Huffman {
  const lengths = new Uint8Array(symbols);
  let length = bits.read(5);
  for (let symbol = 0; symbol < symbols; symbol += 1) {
    for (;;) {
      if (length < 1 || length > LONGEST) throw new Damaged('it has a code of an odd length');
      if (bits.read(1) === 0) break;
      length += bits.read(1) === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  return huffmanOf(lengths);
}

interface Coded {
  readonly bits: Bits;
  readonly used: Uint8Array;
  readonly codes: readonly Huffman[];
  readonly selectors: Uint8Array;
}

/** Undoes Huffman's code, the runs and the moving to the front; answers the number of bytes. */
function readBytes({ bits, used, codes, selectors }: Coded, links: Uint32Array): number {
  const end = used.length + 1;
  let length = 0;
  let run = 0;
  let weight = 1;
  for (let read = 0; ; read += 1) {
    const code = codes[selectors[Math.floor(read / GROUP)] ?? codes.length];
    if (code === undefined) throw new Damaged('it has more groups than tables');
    const symbol = readSymbol(bits, code);
    if (symbol < 2) {
      run += weight << symbol;
      weight *= 2;
      if (run > LONGEST_RUN) throw new Damaged('it has a run without end');
      continue;
    }
    if (length + run + (symbol === end ? 0 : 1) > links.length) {
      throw new Damaged('it has a block that is too long');
    }
    links.fill(used[0] ?? 0, length, length + run);
    length += run;
    run = 0;
    weight = 1;
    if (symbol === end) return length;
    links[length] = toFront(used, symbol - 1);
    length += 1;
  }
}

/** Takes an element to the front of its list; answers it. */
function toFront(list: Uint8Array, place: number): number {
  const value = list[place] ?? 0;
  for (let at = place; at > 0; at -= 1) list[at] = list[at - 1] ?? 0;
  list[0] = value;
  return value;
}

/** Lays the follower of each byte beside it: undoes the sorting of Burrows and Wheeler. */
function link(links: Uint32Array, length: number): void {
  const places = new Uint32Array(256);
  for (let at = 0; at < length; at += 1) {
    const byte = (links[at] ?? 0) & 0xff;
    places[byte] = (places[byte] ?? 0) + 1;
  }
  let sum = 0;
  for (let byte = 0; byte < 256; byte += 1) {
    const count = places[byte] ?? 0;
    places[byte] = sum;
    sum += count;
  }
  for (let at = 0; at < length; at += 1) {
    const byte = (links[at] ?? 0) & 0xff;
    const place = places[byte] ?? 0;
    places[byte] = place + 1;
    links[place] = (links[place] ?? 0) | (at << 8);
  }
}
