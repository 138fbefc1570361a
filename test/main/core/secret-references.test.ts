import { describe, expect, it } from 'vitest';
import { referencesIn, splitReferences } from '../../../main/core/secret-references.ts';
import { showSealed } from '../../../main/core/sealed-text.ts';

describe('the references in a shown text', () => {
  it('are found as they are shown', () => {
    const shown = showSealed(['a ', { secret: 'K-1.x_', escape: 'text' }, ' b']);
    expect(splitReferences(shown)).toEqual(['a ', { secret: 'K-1.x_' }, ' b']);
  });

  it('are named in their order, each time', () => {
    expect(referencesIn('{{secret "B"}}{{{secret "A"}}}{{secret "B"}}')).toEqual(['B', 'A', 'B']);
  });

  it.each([
    '{{secret A}}',
    '{{ secret "A"}}',
    '{{secret "A" }}',
    '{{secret "a b"}}',
    '{{secret ""}}',
  ])('are none in %s', (text) => {
    expect(splitReferences(text)).toEqual([text]);
  });

  it('are none in nothing', () => {
    expect(splitReferences('')).toEqual([]);
  });
});
