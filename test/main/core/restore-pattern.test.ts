import { describe, expect, it } from 'vitest';
import { patternLineOf, patternOf } from '../../../main/core/restore-pattern.ts';

describe("a path as restic's pattern", () => {
  it('says each character that a pattern gives a meaning so that it is itself', () => {
    expect(patternOf('/a*b/[x]/q?')).toBe('/a[*]b/[[]x]/q[?]');
    expect(patternOf('/back\\slash')).toBe('/back\\\\slash');
    expect(patternOf('/**')).toBe('/[*][*]');
  });

  it('leaves all else as it is', () => {
    for (const path of [
      '/-dash',
      '/!x',
      '/#c',
      '/ü 日本',
      '/$HOME',
      '/{a,b}',
      '/]',
      '/new\nline',
    ]) {
      expect(patternOf(path)).toBe(path);
    }
  });
});

describe('the same in a file', () => {
  it('keeps a dollar from being a variable, and a last blank from being trimmed', () => {
    expect(patternLineOf('/$HOME/$$')).toBe('/$$HOME/$$$$');
    expect(patternLineOf('/a b ')).toBe('/a b[ ]');
    expect(patternLineOf('/cr\r')).toBe('/cr[\r]');
    expect(patternLineOf('/nbsp\u00a0')).toBe('/nbsp[\u00a0]');
    expect(patternLineOf('/a*$')).toBe('/a[*]$$');
  });

  it('cannot say a line end', () => {
    expect(patternLineOf('/new\nline')).toBeNull();
  });
});
