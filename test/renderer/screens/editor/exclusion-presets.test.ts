import { describe, expect, it } from 'vitest';
import {
  exclusionPresets,
  hasPreset,
  withPreset,
} from '../../../../renderer/screens/editor/exclusion-presets.ts';

describe('what is often left out', () => {
  const preset = { patterns: ['.cache', 'Cache'] };

  it('is added below what is there, and taken out again without a trace', () => {
    const added = withPreset('*.bak', preset, true);
    expect(added).toBe('*.bak\n.cache\nCache');
    expect(hasPreset(added, preset)).toBe(true);
    expect(withPreset(added, preset, false)).toBe('*.bak');
    expect(withPreset('', preset, true)).toBe('.cache\nCache');
  });

  it('is not there as long as a pattern of it is missing, and then is there once', () => {
    expect(hasPreset('.cache\n*.bak', preset)).toBe(false);
    expect(withPreset('.cache\n*.bak', preset, true)).toBe('*.bak\n.cache\nCache');
  });

  it('has no pattern in two presets, so that one can be taken out alone', () => {
    const patterns = exclusionPresets.flatMap((each) => each.patterns);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});
