import { inflateSync } from 'node:zlib';

/** A picture as a StatusNotifierItem carries it: ARGB, a row after the other, in network order. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly argb: Buffer;
}

const SIGNATURE_BYTES = 8;
const BYTES_A_PIXEL = 4;

/**
 * Reads the pixels of a PNG of 8 bits in RGBA, not interlaced, as all our icons are; null for others.
 * The format: https://www.w3.org/TR/png-3/
 */
export function pixelsOf(png: Buffer): Pixels | null {
  const parts = [...chunksOf(png)];
  const header = parts.find(({ name }) => name === 'IHDR')?.data;
  if (header === undefined || !header.subarray(8, 13).equals(Buffer.from([8, 6, 0, 0, 0])))
    return null;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = parts.filter(({ name }) => name === 'IDAT').map(({ data: each }) => each);
  const rgba = unfilter(inflateSync(Buffer.concat(data)), width * BYTES_A_PIXEL, height);
  return { width, height, argb: alphaFirst(rgba) };
}

function* chunksOf(png: Buffer): Generator<{ readonly name: string; readonly data: Buffer }> {
  let at = SIGNATURE_BYTES;
  while (at + 8 <= png.length) {
    const length = png.readUInt32BE(at);
    yield {
      name: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    };
    at += length + 12;
  }
}

/** Undoes what each row says was done to it, to pack better. */
function unfilter(packed: Buffer, rowBytes: number, height: number): Buffer {
  const plain = Buffer.alloc(rowBytes * height);
  const read = (row: number, column: number): number =>
    row < 0 || column < 0 ? 0 : (plain[row * rowBytes + column] ?? 0);
  for (let row = 0; row < height; row += 1) {
    const start = row * (rowBytes + 1);
    const guess = guesses[packed[start] ?? 0];
    if (guess === undefined) throw new Error('this is no PNG');
    for (let column = 0; column < rowBytes; column += 1) {
      const left = read(row, column - BYTES_A_PIXEL);
      const guessed = guess(left, read(row - 1, column), read(row - 1, column - BYTES_A_PIXEL));
      plain[row * rowBytes + column] = (packed[start + 1 + column] ?? 0) + guessed;
    }
  }
  return plain;
}

/** What a row's bytes are told apart from, by the number that it begins with. */
const guesses: readonly ((left: number, up: number, upLeft: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => Math.floor((left + up) / 2),
  (left, up, upLeft) => {
    const sum = left + up - upLeft;
    const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - upLeft)];
    if (a <= b && a <= c) return left;
    return b <= c ? up : upLeft;
  },
];

function alphaFirst(rgba: Buffer): Buffer {
  const argb = Buffer.alloc(rgba.length);
  for (let at = 0; at < rgba.length; at += BYTES_A_PIXEL) {
    argb.writeUInt8(rgba.readUInt8(at + 3), at);
    rgba.copy(argb, at + 1, at, at + 3);
  }
  return argb;
}
