import type { Channel, Hook } from '../../../preload/contract/hook.ts';
import { t } from '../../../words/t.ts';
import { asWritten } from '../destination/as-written.ts';
import type { HookForm } from './form.ts';
import { fromHookForm } from './form-to-hook.ts';

/** No profile has this id, so main makes one up to preview and test with. */
export const UNSAVED_PROFILE = 'new';

/**
 * The hook as far as it is written, to be previewed and checked. `spareUrl` stands in for a URL that
 * is not written yet; null without a place to send to.
 */
export function hookAsWritten(
  form: HookForm,
  channels: readonly Channel[],
  spareUrl = '',
): Hook | null {
  const written = form.channelId === '' ? asWritten(form, spareUrl) : form;
  if (written === null) return null;
  return fromHookForm({ ...written, name: form.name.trim() || t('hookForm.newHook') }, channels)
    .hook;
}

/** Whether a secret was typed that only Save will store: until then a test cannot send it. */
export function holdsUnsavedSecrets(form: HookForm, channels: readonly Channel[]): boolean {
  return fromHookForm(form, channels).secrets.length > 0;
}
