import { afterEach, describe, expect, it } from 'vitest';
import { withAllPlurals } from '../../words/all-plurals.ts';
import { chooseSpeech } from '../../words/languages.ts';
import { speak } from '../../words/speak.ts';
import { spokenLocale, t } from '../../words/t.ts';

afterEach(() => speak({ language: 'en', locale: 'en' }));

describe('the language that is spoken', () => {
  it('is English until another is asked for', () => {
    expect(t('settings.language')).toBe('Language');
  });

  it.each([
    ['de', 'Sprache'],
    ['fr', 'Langue'],
    ['es', 'Idioma'],
    ['zh-CN', '语言'],
  ] as const)('is %s once its words are loaded, with its dates', async (language, word) => {
    await speak({ language, locale: language });
    expect(t('settings.language')).toBe(word);
    expect(spokenLocale()).toBe(language);
  });
});

describe('the choice of a language', () => {
  it.each([
    [
      'the first of the system that Bellhop speaks',
      'system',
      ['it-IT', 'de-AT', 'en'],
      'de, de-AT',
    ],
    ['English where it speaks none', 'system', ['it-IT'], 'en, en'],
    ['English where the system has none', 'system', [], 'en, en'],
    ['English for what is no tag', 'system', ['C', 'x_y', ''], 'en, en'],
    ['simplified Chinese in Singapore', 'system', ['zh-SG'], 'zh-CN, zh-SG'],
    ['not the simplified script for Taiwan', 'system', ['zh-TW', 'fr-CA'], 'fr, fr-CA'],
    ['the chosen one, with the dates of the own country', 'de', ['en-US', 'de-CH'], 'de, de-CH'],
    ['the chosen one, with its own dates elsewhere', 'es', ['en-US'], 'es, es'],
  ] as const)('is %s', (_what, chosen, systems, speech) => {
    const { language, locale } = chooseSpeech(chosen, systems);
    expect(`${language}, ${locale}`).toBe(speech);
  });
});

describe('forms of plural that are not written', () => {
  it('are like the others', () => {
    const filled = withAllPlurals('fr', {
      a: { files_one: '{{count}} fichier', files_other: 'x' },
    });
    expect(filled['a']).toEqual({
      files_one: '{{count}} fichier',
      files_many: 'x',
      files_other: 'x',
    });
  });

  it('never replace what is written', () => {
    const texts = { files_many: 'm', files_other: 'x', plain: 'p' };
    expect(withAllPlurals('fr', { a: texts })['a']).toEqual({ ...texts, files_one: 'x' });
  });
});
