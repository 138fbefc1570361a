import { describe, expect, it } from 'vitest';
import { readPreview } from '../../../main/restic/preview.ts';

const MOST = 256 * 1_024;

describe('the start of a file', () => {
  it('is shown whole where it is short', () => {
    expect(readPreview(Buffer.from('ü\n'))).toEqual({ kind: 'text', text: 'ü\n', isCut: false });
    expect(readPreview(Buffer.alloc(0))).toEqual({ kind: 'text', text: '', isCut: false });
    expect(readPreview(Buffer.alloc(MOST, 'a')).isCut).toBe(false);
  });

  it.each([0, 1, 2, 3])('is cut between characters, %i bytes before the end', (before) => {
    const start = Buffer.concat([Buffer.alloc(MOST - before, 'a'), Buffer.from('😀😀')]);
    expect(readPreview(start)).toEqual({
      kind: 'text',
      text: 'a'.repeat(MOST - before),
      isCut: true,
    });
  });

  it.each([
    ['a zero byte', Buffer.from('a\0b')],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff])],
    ['half a character at its end', Buffer.from([0xf0, 0x9f])],
    ['a cut run of bytes that are no UTF-8', Buffer.alloc(MOST + 9, 0x80)],
  ])('is binary with %s', (_, start) => {
    expect(readPreview(start)).toMatchObject({ kind: 'binary', text: '' });
  });
});
