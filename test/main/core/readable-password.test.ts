import { describe, expect, it } from 'vitest';
import { readablePassword } from '../../../main/core/readable-password.ts';

const bytes = (...values: readonly number[]) => {
  let at = 0;
  return (count: number) => Uint8Array.from({ length: count }, () => values[at++ % values.length]!);
};

describe('a password that is read from paper', () => {
  it('has eight groups of four, without characters that look alike', () => {
    const every = Array.from({ length: 248 }, (_, byte) => byte);
    for (const start of every.filter((byte) => byte % 31 === 0)) {
      const password = readablePassword(bytes(...every.slice(start), ...every.slice(0, start)));
      expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){7}[a-hjkmnp-z2-9]{4}$/);
    }
  });

  it('passes over bytes that would make some characters more likely', () => {
    expect(readablePassword(bytes(255, 0, 248, 30))).toBe(readablePassword(bytes(0, 30)));
  });

  it('takes as many bytes as it needs', () => {
    expect(readablePassword(bytes(...Array<number>(100).fill(250), 1))).toHaveLength(39);
  });
});
