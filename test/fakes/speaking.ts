import type { Language } from '../../preload/contract/language.ts';
import { speak } from '../../words/speak.ts';

/** Runs a test in a language, and goes back to English whatever comes of it. */
export async function speaking(language: Language, act: () => void): Promise<void> {
  await speak({ language, locale: language });
  try {
    act();
  } finally {
    await speak({ language: 'en', locale: 'en' });
  }
}
