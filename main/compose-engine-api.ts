import type { Api } from '../preload/contract/api.ts';
import type { EngineState } from '../preload/contract/engine.ts';
import type { Result } from '../preload/contract/result.ts';
import type { Parts } from './compose.ts';
import type { Configuration } from './core/configuration.ts';
import { storeChecked } from './compose-hook-api.ts';
import { checkMirror } from './engine/releases-place.ts';

/** What may be asked of the engine. */
export function composeEngineApi(parts: Parts): Api['engine'] {
  const { installer, inspectEngine } = parts;
  const state = (): Promise<EngineState> => stateOf(parts);
  return {
    state,
    install: async () => {
      const installed = await installer.install();
      return installed.ok ? { ok: true, value: await state() } : installed;
    },
    cancelInstall: async () => installer.cancel(),
    choose: async (file) => {
      const fit = file === null ? null : await inspectEngine(file);
      if (fit !== null && !fit.ok) return fit;
      const stored = storeSettings({ enginePath: file }, parts);
      return stored.ok ? { ok: true, value: await state() } : stored;
    },
    setMirror: async (address) => {
      const mirror = address === null ? null : checkMirror(address);
      if (mirror !== null && !mirror.ok) return mirror;
      return storeSettings({ engineMirror: mirror?.value ?? null }, parts);
    },
  };
}

async function stateOf({
  findEngine,
  configuration,
  installer,
}: Pick<Parts, 'findEngine' | 'configuration' | 'installer'>): Promise<EngineState> {
  const found = await findEngine();
  const { settings } = configuration.read();
  return {
    engine: found.ok ? found.value : null,
    problem: found.ok ? null : found.failure,
    chosenPath: settings.enginePath,
    isOwn: found.ok && installer.own().includes(found.value.path),
    pinnedVersion: installer.pinnedVersion,
    mirror: settings.engineMirror,
    installing: installer.installing(),
  };
}

function storeSettings(change: Partial<Configuration['settings']>, parts: Parts): Result<null> {
  const current = parts.configuration.read();
  const next = { ...current, settings: { ...current.settings, ...change } };
  const stored = storeChecked(next, parts);
  if (!stored.ok) return stored;
  parts.news.tell('changed', { what: 'engine' });
  return { ok: true, value: null };
}
