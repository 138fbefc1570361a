import type { ShownRequest } from '../../../preload/contract/delivery.ts';
import type { Hook, Moment } from '../../../preload/contract/hook.ts';

/** Whether a receiver will take the body for JSON: by the header that says so, or as it is written so. */
export function meansJson(hook: Hook, moment: Moment, request: ShownRequest): boolean {
  const type = request.headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value;
  if (/\bjson\b/i.test(type ?? '')) return true;
  // A hook that goes through a channel has the channel's body, which is not here.
  if (hook.channelId !== null) return false;
  const variant = hook.variants.find(({ moments }) => moments.includes(moment));
  const body = variant?.body ?? hook.body;
  return body.kind !== 'none' && body.kind !== 'context' && body.format === 'json';
}
