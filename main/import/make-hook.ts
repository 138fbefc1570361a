import type { Body, Channel, Destination, Hook, Method } from '../../preload/contract/hook.ts';
import type { WrittenChannel, WrittenHook } from './bellhop-schema.ts';

const REPORTING_TIMEOUT_MS = 30_000;
const GATING_TIMEOUT_MS = 60_000;

/** Makes a channel of a written one, with what was left out filled in. */
export function makeChannel({ timeout, ...written }: WrittenChannel, id: string): Channel {
  return { ...written, id, ...makeContent(written), timeoutMs: timeout ?? REPORTING_TIMEOUT_MS };
}

/**
 * Makes a hook of a written one. One without an URL of its own gets its channel's destination, which
 * is the one that counts anyway.
 */
export function makeHook(
  { timeout, channel: _channel, ...written }: WrittenHook,
  id: string,
  channel: Channel | null,
): Hook {
  const { url, onFailure } = written;
  const usual = onFailure === 'ignore' ? REPORTING_TIMEOUT_MS : GATING_TIMEOUT_MS;
  const hook = { ...written, id, channelId: channel?.id ?? null, ...makeContent(written) };
  if (url !== undefined) return { ...hook, url, timeoutMs: timeout ?? usual };
  if (channel === null) throw new Error(`makeHook: "${hook.name}" has neither URL nor channel`);
  return { ...hook, ...destinationOf(channel) };
}

function destinationOf(channel: Channel): Destination {
  const { id: _id, name: _name, description: _description, enabled: _enabled, ...rest } = channel;
  return rest;
}

function makeContent({ method, body }: Pick<WrittenChannel, 'method' | 'body'>): {
  readonly method: Method;
  readonly body: Body;
} {
  const hasBody = body !== undefined && body.kind !== 'none';
  const used = method ?? (hasBody ? 'POST' : 'GET');
  const usesBody = used === 'POST' || used === 'PUT' || used === 'PATCH';
  return { method: used, body: body ?? { kind: usesBody ? 'context' : 'none' } };
}
