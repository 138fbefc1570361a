import { describe, expect, it } from 'vitest';
import { fit, folded, wordsOf } from '../../../../renderer/screens/finder/match.ts';

describe('how well a text fits a word', () => {
  it('is best for the same, then for a beginning, a word in it, a part, and letters in order', () => {
    const texts = ['photos', 'photos of ada', 'old photos', 'telephotos', 'pictures, hot or sad'];
    const fits = texts.map((text) => fit('photos', text));
    expect(fits).toEqual(fits.toSorted((a, b) => b - a));
    expect(new Set(fits).size).toBe(texts.length);
    expect(fits[0]).toBe(1);
  });

  it('prefers the shorter of two that begin alike', () => {
    expect(fit('doc', 'docs')).toBeGreaterThan(fit('doc', 'documents of the club'));
  });

  it('takes letters that are left out, but not any letters anywhere', () => {
    expect(fit('dcmts', 'documents')).toBeGreaterThan(0);
    expect(fit('dcmts', 'daily archive of comets')).toBe(0);
    expect(fit('cmts', 'documents')).toBe(0);
    expect(fit('ds', 'documents')).toBe(0);
  });

  it('finds nothing in other words', () => {
    expect(fit('photos', 'music')).toBe(0);
    expect(fit('e', 'music te')).toBe(0);
  });
});

it('compares without case and accents', () => {
  expect(folded('Bücher von ÉMILE')).toBe('bucher von emile');
  expect(wordsOf('  Run   Éva ')).toEqual(['run', 'eva']);
  expect(wordsOf(' ')).toEqual([]);
});
