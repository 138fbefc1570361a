import type { Language } from '../preload/contract/language.ts';
import { withAllPlurals } from './all-plurals.ts';
import type { Speech } from './languages.ts';
import { translator, turnTo } from './t.ts';

/** Each language's words are loaded when they are spoken for the first time. */
const books: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<Parameters<typeof withAllPlurals>[1]>>
> = {
  de: async () => (await import('./de/german.ts')).german,
  fr: async () => (await import('./fr/french.ts')).french,
  es: async () => (await import('./es/spanish.ts')).spanish,
  'zh-CN': async () => (await import('./zh-CN/chinese.ts')).chinese,
};

/** Makes `t` speak a language, once its words are loaded. */
export async function speak(speech: Speech): Promise<void> {
  const { language } = speech;
  if (language !== 'en' && !translator.hasResourceBundle(language, 'translation')) {
    const words = withAllPlurals(language, await books[language]());
    translator.addResourceBundle(language, 'translation', words);
  }
  turnTo(speech);
}
