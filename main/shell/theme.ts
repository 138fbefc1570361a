import { nativeTheme } from 'electron';
import type { Api, Broadcasts } from '../../preload/contract/api.ts';

/** What is asked of Bellhop to know which theme is wanted. */
interface Themed {
  readonly api: Pick<Api, 'settings'>;
  readonly news: {
    hear(tell: (name: keyof Broadcasts, news: Broadcasts[keyof Broadcasts]) => void): unknown;
  };
}

/** Gives the window and the system's own dialogs the theme of the settings, now and whenever it changes. */
export async function keepTheme({ api, news }: Themed): Promise<void> {
  const apply = async (): Promise<void> => {
    const { theme } = await api.settings.general();
    if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
  };
  news.hear((name, told) => {
    if (name === 'changed' && 'what' in told && told.what === 'settings') void apply();
  });
  await apply();
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
