import { describe, expect, it } from 'vitest';
import { wireUrl } from '../../../main/core/shown-url.ts';

describe('a shown URL on the wire', () => {
  it.each([
    ['https://example.com', 'https://example.com/'],
    ['https://EXAMPLE.com:443/a b?c=ä#d', 'https://example.com/a%20b?c=%C3%A4'],
    ['https://example.com/%20?{a}', 'https://example.com/%20?{a}'],
  ])('is written as the sender writes it: %s', (shown, wire) => {
    expect(wireUrl(shown)).toEqual([wire]);
  });

  it('keeps its secrets where they are, and leaves out those behind the fragment', () => {
    const shown =
      'https://example.com/é/{{secret "A"}}{{secret "B"}}?k={{secret "A"}}#{{secret "C"}}';
    expect(wireUrl(shown)).toEqual([
      'https://example.com/%C3%A9/',
      { secret: 'A' },
      { secret: 'B' },
      '?k=',
      { secret: 'A' },
    ]);
  });

  it('is not led astray by a text like its own marks', () => {
    const shown = 'https://example.com/secretsecret0-/secretsecretx0-/{{secret "A"}}';
    expect(wireUrl(shown)).toEqual([
      'https://example.com/secretsecret0-/secretsecretx0-/',
      { secret: 'A' },
    ]);
  });

  it('stays as it is when it is no URL', () => {
    expect(wireUrl('nothing {{secret "A"}}')).toEqual(['nothing ', { secret: 'A' }]);
  });
});
