import { useEffect, useState } from 'react';
import type { GeneralSettings } from '../../preload/contract/schedule.ts';
import { chooseSpeech } from '../../words/languages.ts';
import { speak } from '../../words/speak.ts';
import { spokenLocale } from '../../words/t.ts';
import { api } from '../api.ts';
import { useBellhop } from './use-state.ts';

/** Learns the language before anything is drawn; where main does not answer, it stays English. */
export async function speakAtStart(): Promise<void> {
  const { language } = await api.settings.general();
  await speakAs(language);
}

/** The locale that is spoken, which changes when the setting has changed and its words are loaded. */
export function useSpokenLocale(): string {
  const wanted = useBellhop((state) => state.general?.language);
  const [locale, setLocale] = useState(() => spokenLocale() ?? 'en');
  useEffect(() => {
    if (wanted === undefined) return;
    void speakAs(wanted).then(setLocale);
  }, [wanted]);
  return locale;
}

async function speakAs(language: GeneralSettings['language']): Promise<string> {
  const speech = chooseSpeech(language, navigator.languages);
  await speak(speech);
  document.documentElement.lang = speech.locale;
  return speech.locale;
}
