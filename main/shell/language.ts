import { app } from 'electron';
import { chooseSpeech } from '../../words/languages.ts';
import { speak } from '../../words/speak.ts';
import { spokenLocale } from '../../words/t.ts';
import { followSettings, type SettingsSource } from './follow-settings.ts';

/**
 * Makes tray, menus and notifications speak the language of the settings, now and whenever it changes.
 * Once it is spoken for the first time, answers how to be told when it has become another one.
 */
export async function keepLanguage(source: SettingsSource): Promise<(act: () => void) => void> {
  const acts: (() => void)[] = [];
  await followSettings(source, async ({ language }) => {
    const before = spokenLocale();
    await speak(chooseSpeech(language, app.getPreferredSystemLanguages()));
    if (spokenLocale() !== before) for (const act of acts) act();
  });
  return (act) => {
    acts.push(act);
  };
}
