import { describe, expect, it } from 'vitest';
import { problemMarks } from '../../../renderer/code/problem-marks.ts';

const marked = (text: string, line: number, column: number): string => {
  const [mark] = problemMarks(text, [{ line, column, message: 'Mend it.', serious: true }]);
  return text.slice(mark?.from, mark?.to);
};

describe('the mark of a problem in its text', () => {
  it('covers the word, the tag or the sign at its place', () => {
    expect(marked('a\n{{ERORR}}', 2, 3)).toBe('ERORR');
    expect(marked('{{run.outcom x}}', 1, 3)).toBe('run.outcom');
    expect(marked('{{run.outcom x}}', 1, 1)).toBe('{{run.outcom x}}');
    expect(marked('{{#if}}', 1, 3)).toBe('#');
  });

  it('is never empty where there is text, and never beyond it', () => {
    expect(marked('{{a', 1, 4)).toBe('a');
    expect(marked('{{a', 9, 9)).toBe('a');
    expect(problemMarks('', [{ line: 1, column: 1, message: 'x', serious: false }])).toEqual([
      { from: 0, to: 0, severity: 'warning', message: 'x' },
    ]);
  });
});
