import type { Api, Broadcasts } from '../../preload/contract/api.ts';
import type { GeneralSettings } from '../../preload/contract/schedule.ts';

/** What is asked of Bellhop to know its general settings, and when they have changed. */
export interface SettingsSource {
  readonly api: Pick<Api, 'settings'>;
  readonly news: {
    hear(tell: (name: keyof Broadcasts, news: Broadcasts[keyof Broadcasts]) => void): unknown;
  };
}

/** Puts the general settings into effect, now and whenever they may have changed. */
export async function followSettings(
  { api, news }: SettingsSource,
  apply: (general: GeneralSettings) => void | Promise<void>,
): Promise<void> {
  const look = async (): Promise<void> => {
    await apply(await api.settings.general());
  };
  news.hear((name, told) => {
    if (name === 'changed' && 'what' in told && told.what === 'settings') void look();
  });
  await look();
}
