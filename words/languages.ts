import type { Language } from '../preload/contract/language.ts';

/** The languages that Bellhop speaks, each by its own name. */
export const LANGUAGES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'zh-CN': '简体中文',
};

/** A language, and how its people of one country write dates and numbers (a BCP 47 tag). */
export interface Speech {
  readonly language: Language;
  readonly locale: string;
}

/**
 * Decides which language is spoken: the one chosen, else the first of the system's (BCP 47 tags, best
 * first) that Bellhop speaks, else English. Dates and numbers follow the system's country only where it
 * speaks that language, so that a sentence never mixes two.
 */
export function chooseSpeech(chosen: Language | 'system', systems: readonly string[]): Speech {
  const spoken = systems.flatMap((locale) => {
    const language = languageOf(locale);
    return language === null ? [] : [{ language, locale }];
  });
  if (chosen === 'system') return spoken[0] ?? { language: 'en', locale: 'en' };
  return spoken.find(({ language }) => language === chosen) ?? { language: chosen, locale: chosen };
}

function languageOf(locale: string): Language | null {
  const { language, script } = parts(locale);
  // The traditional script is another language to its readers.
  if (language === 'zh') return script === 'Hans' ? 'zh-CN' : null;
  return language in LANGUAGES ? (language as Language) : null;
}

function parts(locale: string): { readonly language: string; readonly script: string | undefined } {
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    return { language, script };
  } catch {
    return { language: '', script: undefined };
  }
}
