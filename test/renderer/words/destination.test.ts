import { describe, expect, it } from 'vitest';
import { retryInWords, variantInWords } from '../../../renderer/words/destination.ts';

describe('destinations in words', () => {
  it('says how often a message is tried', () => {
    expect(retryInWords('none')).toBe('tried once only');
    expect(retryInWords([])).toBe('tried once only');
    expect(retryInWords([5, 30])).toBe('tried again after 5, 30 s');
  });

  it('says what is different at which moments', () => {
    expect(
      variantInWords({
        moments: ['failure', 'warning'],
        method: 'POST',
        url: 'https://a.example/fail',
        body: { kind: 'context' },
      }),
    ).toBe('failure, warning: POST https://a.example/fail, another body');
    expect(variantInWords({ moments: ['before'], body: { kind: 'none' } })).toBe('before: no body');
    expect(variantInWords({ moments: ['before'] })).toBe('before: as always');
  });
});
