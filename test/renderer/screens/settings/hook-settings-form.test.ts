import { describe, expect, it } from 'vitest';
import type { HookSettings } from '../../../../preload/contract/settings-api.ts';
import {
  fromHookSettingsForm,
  settingsRules,
  toHookSettingsForm,
} from '../../../../renderer/screens/settings/hook-settings-form.ts';
import { hookSettings } from '../../../window/gallery-channels.ts';

describe('the form of the hook settings', () => {
  it.each<HookSettings>([
    hookSettings,
    {
      enabled: false,
      allowedOrigins: ['https://a.example', 'http://nas:8080'],
      proxy: { kind: 'url', url: 'http://proxy.example:3128' },
      variables: { OWNER: 'Ada' },
      keep: { runs: 1, days: 2, megabytes: 3 },
    },
    { ...hookSettings, allowedOrigins: [], proxy: { kind: 'none' } },
  ])('gives back untouched settings as they were', (settings) => {
    expect(fromHookSettingsForm(toHookSettingsForm(settings), settings.keep)).toEqual(settings);
  });

  it('takes origins, not URLs with a path', () => {
    expect(settingsRules.origins('https://a.example\n\nhttp://nas:8080/')).toBe(true);
    expect(settingsRules.origins('https://a.example/path')).toContain('origin');
    expect(settingsRules.origins('a.example')).toContain('origin');
  });
});
