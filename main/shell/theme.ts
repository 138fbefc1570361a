import { nativeTheme } from 'electron';
import { followSettings, type SettingsSource } from './follow-settings.ts';

/** Gives the window and the system's own dialogs the theme of the settings, now and whenever it changes. */
export function keepTheme(source: SettingsSource): Promise<void> {
  return followSettings(source, ({ theme }) => {
    if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
  });
}

/** The colour of an empty window: that of the page's ground. */
export function ground(): string {
  return nativeTheme.shouldUseDarkColors ? '#161513' : '#FBFAF7';
}

/** Calls back whenever light becomes dark or the other way round, until the returned function is called. */
export function onThemeChange(act: () => void): () => void {
  nativeTheme.on('updated', act);
  return () => {
    nativeTheme.off('updated', act);
  };
}
