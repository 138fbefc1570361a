import { describe, expect, it } from 'vitest';
import { caretAt } from '../../../renderer/words/caret.ts';

describe('the place of a problem in its text', () => {
  it('counts lines and columns from 1', () => {
    expect(caretAt('abc\ndef', { line: 1, column: 1 })).toBe(0);
    expect(caretAt('abc\ndef', { line: 2, column: 3 })).toBe(6);
  });

  it('stays within the text', () => {
    expect(caretAt('abc\nd', { line: 9, column: 9 })).toBe(5);
    expect(caretAt('', { line: 1, column: 4 })).toBe(0);
  });
});
