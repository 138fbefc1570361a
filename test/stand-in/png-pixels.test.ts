import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pixelsOf } from './png-pixels.ts';

/** A PNG of one column, each row packed in its own way. */
function pngOf(rows: readonly (readonly number[])[], colourType = 6): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, rows.length, 8, colourType, 0, 0, 0]);
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('the pixels of a PNG', () => {
  it('are read from each way of packing a row, and carry their alpha first', () => {
    const pixels = pixelsOf(
      pngOf([
        [0, 10, 20, 30, 40],
        [1, 11, 21, 31, 41],
        [2, 1, 1, 1, 1],
        [3, 1, 1, 1, 1],
        [4, 255, 255, 255, 255],
      ]),
    );
    expect(pixels).toEqual({
      width: 1,
      height: 5,
      argb: Buffer.from([
        40, 10, 20, 30, 41, 11, 21, 31, 42, 12, 22, 32, 22, 7, 12, 17, 21, 6, 11, 16,
      ]),
    });
  });

  it('are not guessed where the PNG is of another kind', () => {
    expect(pixelsOf(pngOf([[0, 1, 2, 3]], 2))).toBeNull();
  });
});
