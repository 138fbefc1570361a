import { describe, expect, it } from 'vitest';
import { cutLines } from '../../../main/ipc/lines.ts';

function cut(maxLength: number, chunks: readonly Buffer[]): readonly string[] {
  const got: string[] = [];
  const take = cutLines(
    maxLength,
    (line) => got.push(line),
    () => got.push('TOO LONG'),
  );
  for (const chunk of chunks) take(chunk);
  return got;
}

describe('lines', () => {
  it('are the same however their bytes arrive', () => {
    const bytes = Buffer.from('one\n\nzwei ü 🔑\nunfinished');
    const expected = ['one', '', 'zwei ü 🔑'];
    expect(cut(100, [bytes])).toEqual(expected);
    for (let size = 1; size < bytes.length; size += 1) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
        bytes.subarray(n * size, (n + 1) * size),
      );
      expect(cut(100, chunks)).toEqual(expected);
    }
  });

  it('may have the full length, and end everything when longer', () => {
    expect(cut(3, [Buffer.from('abc\nabcd\nab\n'), Buffer.from('a\n')])).toEqual([
      'abc',
      'TOO LONG',
    ]);
    expect(cut(3, [Buffer.from('ab'), Buffer.from('cd'), Buffer.from('\n')])).toEqual(['TOO LONG']);
  });
});
