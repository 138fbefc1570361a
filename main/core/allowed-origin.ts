import { t } from '../../words/t.ts';
import { hookOrigin } from './hook-origin.ts';

/** Why a place may not be called; null where it may. `allowed` null allows every origin. */
export function originFault(urlTemplate: string, allowed: readonly string[] | null): string | null {
  const origin = hookOrigin(urlTemplate);
  if (allowed === null || origin === null || allowed.includes(origin)) return null;
  return t('failuresHook.originNotAllowed', { origin });
}

/**
 * The origins that may be called: those of the settings and of the environment (separated by commas
 * or spaces) together. Null when neither limits them.
 */
export function allowedOrigins(
  settings: readonly string[] | null,
  environment: string | undefined,
): readonly string[] | null {
  if (environment === undefined || environment.trim() === '') return settings;
  const written = environment.split(/[\s,]+/).map((text) => hookOrigin(text));
  return [...(settings ?? []), ...written.filter((origin) => origin !== null)];
}
