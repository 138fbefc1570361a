import { describe, expect, it } from 'vitest';
import {
  emptyConfiguration,
  usualHookSettings,
  type Configuration,
} from '../../../main/core/configuration.ts';
import { callAnswer, makeAnswers } from '../../../main/ipc/answers.ts';
import { settingsAnswers } from '../../../main/ipc/settings.ts';
import type { Result } from '../../../preload/contract/result.ts';
import type { LoginState } from '../../../preload/contract/schedule.ts';
import { anApi } from '../../fakes/api.ts';
import { usualGeneral } from '../../fakes/make.ts';

/** The answers on a configuration in memory. */
function open(refusal: Result<never> | null = null) {
  let configuration: Configuration = {
    ...emptyConfiguration,
    settings: { ...emptyConfiguration.settings, enginePath: '/opt/restic' },
  };
  let changes = 0;
  let login: LoginState = { kind: 'off', message: '' };
  const settings = settingsAnswers({
    read: () => configuration,
    store: (next) => {
      if (refusal !== null) return refusal;
      configuration = next;
      return { ok: true, value: next };
    },
    login: {
      state: async () => login,
      set: async (on) => {
        login = { kind: on ? 'on' : 'off', message: '' };
        return { ok: true, value: login };
      },
    },
    changed: () => (changes += 1),
  });
  const save = (change: object) =>
    callAnswer(makeAnswers(anApi({ settings })), 'settings.saveHooks', [
      { ...usualHookSettings, ...change },
    ]);
  const saveGeneral = (wanted: unknown) =>
    callAnswer(makeAnswers(anApi({ settings })), 'settings.saveGeneral', [wanted]);
  return {
    settings,
    save,
    saveGeneral,
    stored: () => configuration.settings,
    changes: () => changes,
  };
}

describe('the settings of hooks', () => {
  it('are the usual ones at first', async () => {
    expect(await open().settings.hooks()).toEqual(usualHookSettings);
  });

  it('are stored beside the other settings, and told of', async () => {
    const { settings, save, stored, changes } = open();
    const wanted = {
      enabled: false,
      allowedOrigins: ['https://example.org'],
      proxy: { kind: 'url', url: 'http://proxy.example:3128' },
      variables: { PLACE: 'attic' },
      keep: { runs: 10, days: 1, megabytes: 1 },
    };
    expect(await save(wanted)).toEqual({ ok: true, value: null });
    expect(await settings.hooks()).toEqual(wanted);
    expect(stored()).toMatchObject({ enginePath: '/opt/restic', concurrentRuns: 2 });
    expect(changes()).toBe(1);
  });

  it.each([
    [
      { allowedOrigins: ['example.org/hook'] },
      'allowedOrigins.0: is not an origin like https://example.org',
    ],
    [
      { proxy: { kind: 'url', url: 'http://ada:pw@proxy:3128' } },
      'proxy.url: is not a proxy like http://proxy.example:3128, without user and password',
    ],
    [{ variables: { 'my token': 'x' } }, 'is not the name of a variable'],
  ])('that cannot be are refused, with what would be right: %j', async (change, words) => {
    const { save, stored, changes } = open();
    expect(await save(change)).toMatchObject({
      ok: false,
      failure: {
        kind: 'invalid-input',
        message: expect.stringContaining(words) as unknown,
        hint: 'Correct it and try again.',
      },
    });
    expect(stored().hooks).toEqual(usualHookSettings);
    expect(changes()).toBe(0);
  });

  it('never repeat the password of a proxy', async () => {
    const { save } = open();
    const refused = await save({ proxy: { kind: 'url', url: 'http://ada:hush@proxy:3128' } });
    expect(JSON.stringify(refused)).not.toContain('hush');
  });

  it('are not told of when they cannot be stored', async () => {
    const failure = { kind: 'invalid-input', message: 'No.', hint: 'Never.' } as const;
    const { save, changes } = open({ ok: false, failure });
    expect(await save({})).toEqual({ ok: false, failure });
    expect(changes()).toBe(0);
  });
});

describe('the settings of the app', () => {
  it('keep the computer awake until somebody says otherwise', async () => {
    const { settings, saveGeneral, stored, changes } = open();
    expect(await settings.general()).toEqual(usualGeneral);
    const wanted = { ...usualGeneral, keepAwake: false };
    expect(await saveGeneral(wanted)).toEqual({ ok: true, value: null });
    expect(stored()).toMatchObject({ enginePath: '/opt/restic', general: { keepAwake: false } });
    expect(changes()).toBe(1);
  });

  it('hold the theme, and how many runs may be on at once', async () => {
    const { settings, saveGeneral, stored } = open();
    const wanted = { ...usualGeneral, theme: 'dark', concurrentRuns: 5 } as const;
    await saveGeneral(wanted);
    expect(await settings.general()).toEqual(wanted);
    expect(stored()).toMatchObject({ concurrentRuns: 5, general: { theme: 'dark' } });
    expect(stored().general).not.toHaveProperty('concurrentRuns');
  });

  it.each([{ concurrentRuns: 0 }, { concurrentRuns: 17 }, { theme: 'sepia' }])(
    'refuse %j',
    async (change) => {
      const { saveGeneral, changes } = open();
      expect(await saveGeneral({ ...usualGeneral, ...change })).toMatchObject({
        ok: false,
        failure: { kind: 'invalid-input' },
      });
      expect(changes()).toBe(0);
    },
  );

  it('leave to the system whether Bellhop starts at login', async () => {
    const { settings } = open();
    expect(await settings.startAtLogin(true)).toEqual({
      ok: true,
      value: { kind: 'on', message: '' },
    });
    expect(await settings.login()).toEqual({ kind: 'on', message: '' });
  });
});
