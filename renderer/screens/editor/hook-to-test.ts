import type { Channel, Hook } from '../../../preload/contract/hook.ts';
import { aimAt } from '../destination/aim-at.ts';
import type { HookForm } from './form.ts';
import { fromHookForm } from './form-to-hook.ts';
import { hookAsWritten } from './hook-as-written.ts';

/**
 * The hook as a test sends it, as far as it is written: to its own place, or what would go there to
 * another origin.
 */
export function hookToTest(
  form: HookForm,
  channels: readonly Channel[],
  aimedAt: string | null,
): Hook {
  const spareUrl = aimedAt === null ? '' : `${aimedAt}/`;
  const hook = hookAsWritten(form, channels, spareUrl) ?? fromHookForm(form, channels).hook;
  if (aimedAt === null) return hook;
  const { id, name, description, enabled } = hook;
  const channel = channels.find((each) => each.id === hook.channelId);
  const own = { ...hook, ...channel, id, name, description, enabled, channelId: null };
  return aimAt(own, aimedAt);
}
