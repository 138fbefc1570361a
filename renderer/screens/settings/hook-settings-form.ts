import type { HookSettings } from '../../../preload/contract/settings-api.ts';
import { t } from '../../../words/t.ts';
import { linesOf } from '../../words/lines.ts';
import {
  fromVariableForms,
  toVariableForms,
  type VariableHolder,
} from '../variables/variable-form.ts';

/** The settings about hooks as their form holds them. */
export interface HookSettingsForm extends VariableHolder {
  readonly enabled: boolean;
  readonly isRestricted: boolean;
  /** One origin per line. */
  readonly origins: string;
  readonly proxyKind: HookSettings['proxy']['kind'];
  readonly proxyUrl: string;
}

/** The form of the stored settings. */
export function toHookSettingsForm(stored: HookSettings): HookSettingsForm {
  const { enabled, allowedOrigins, proxy, variables } = stored;
  return {
    enabled,
    isRestricted: allowedOrigins !== null,
    origins: (allowedOrigins ?? []).join('\n'),
    proxyKind: proxy.kind,
    proxyUrl: proxy.kind === 'url' ? proxy.url : '',
    variables: toVariableForms(variables),
  };
}

/** Reads the form back, beside what is kept of the history. Expects a validated one. */
export function fromHookSettingsForm(
  form: HookSettingsForm,
  keep: HookSettings['keep'],
): HookSettings {
  const { enabled, isRestricted, origins, proxyKind, proxyUrl, variables } = form;
  return {
    enabled,
    allowedOrigins: isRestricted ? linesOf(origins) : null,
    proxy: proxyKind === 'url' ? { kind: 'url', url: proxyUrl.trim() } : { kind: proxyKind },
    variables: fromVariableForms(variables),
    keep,
  };
}

/** What the settings' fields must be, as sentences that help. True is "all right". */
export const settingsRules = {
  origins: (text: string) =>
    linesOf(text).every((line) => /^https?:\/\/[^/?#@\s]+\/?$/i.test(line)) ||
    t('settings.originsMistake'),
  proxyUrl: (url: string) =>
    /^https?:\/\/[^/?#\s]+\/?$/i.test(url.trim()) ||
    t('settings.proxyMistake', { example: 'http://proxy.example:3128' }),
} as const;
