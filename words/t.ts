import { createInstance, type i18n } from 'i18next';
import { english } from './en/english.ts';
import type { Speech } from './languages.ts';
import type { WordKey, WordValues } from './translated.ts';

/**
 * What finds and fills in the words, for what wants more than `t`. It is one for a process, as its
 * language is: to hand it to each of hundreds of functions would tell nobody anything.
 */
export const translator: i18n = createInstance();

void translator.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: english } },
  initAsync: false,
  nsSeparator: false,
  // React escapes, and so does whoever writes these words into something else.
  interpolation: { escapeValue: false },
});

// Numbers in texts are written as all others are, and no other value of a text is taken for a format's option.
translator.services.formatter?.add('number', (value: number) =>
  new Intl.NumberFormat(spokenLocale()).format(value),
);

/**
 * A text in the language that is spoken now, with its values filled in. It must be called when the text
 * is shown: what is called when a file is loaded stays English.
 */
export function t<K extends WordKey>(key: K, ...values: WordValues<K>): string {
  const filled: string = translator.t(key as string, { ...values[0] });
  return filled;
}

let spoken: Speech | undefined;

/** What is spoken now, for another thread to speak it too; undefined until something was chosen. */
export function spokenSpeech(): Speech | undefined {
  return spoken;
}

/** How dates and numbers are written now, for `Intl`: a BCP 47 tag, or undefined for the system's own. */
export function spokenLocale(): string | undefined {
  return spoken?.locale;
}

/** Changes what `t` and `spokenLocale` answer; the language's words must be known by then. */
export function turnTo(speech: Speech): void {
  spoken = speech;
  void translator.changeLanguage(speech.language);
}
