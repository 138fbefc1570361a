import { Damaged, type Bits } from './bits.ts';

/** The longest code of bzip2, in bits. */
export const LONGEST = 20;

/** A canonical Huffman code: by length, its last code and what to take away for a symbol's place. */
export interface Huffman {
  readonly shortest: number;
  readonly last: Int32Array;
  readonly before: Int32Array;
  readonly symbols: Uint16Array;
}

/** The code whose symbols have these lengths, each from 1 to 20. */
export function huffmanOf(lengths: Uint8Array): Huffman {
  const last = new Int32Array(LONGEST + 1);
  const before = new Int32Array(LONGEST + 1);
  const symbols = new Uint16Array(lengths.length);
  let code = 0;
  let place = 0;
  for (let length = 1; length <= LONGEST; length += 1) {
    before[length] = code - place;
    for (let symbol = 0; symbol < lengths.length; symbol += 1) {
      if (lengths[symbol] !== length) continue;
      symbols[place] = symbol;
      place += 1;
      code += 1;
    }
    last[length] = code - 1;
    code *= 2;
  }
  return { shortest: Math.min(...lengths), last, before, symbols };
}

/** Takes one symbol. */
export function readSymbol(bits: Bits, { shortest, last, before, symbols }: Huffman): number {
  const ahead = bits.peek(LONGEST);
  for (let length = shortest; length <= LONGEST; length += 1) {
    const code = ahead >>> (LONGEST - length);
    if (code > (last[length] ?? 0)) continue;
    bits.skip(length);
    const symbol = symbols[code - (before[length] ?? 0)];
    if (symbol === undefined) break;
    return symbol;
  }
  throw new Damaged('it holds an unknown code');
}
