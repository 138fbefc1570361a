import { expect } from 'vitest';
import type { HookContext } from '../../../main/core/hook-context.ts';
import { openRequest } from '../../../main/core/sealed-request.ts';
import { send } from '../../../main/webhook/send.ts';
import type { Body, Hook, Query } from '../../../preload/contract/hook.ts';
import type { Variables } from '../../../preload/contract/profile.ts';
import { requestOf } from './rendering.ts';
import { aContext, valueOf } from './samples.ts';
import { options } from './sending.ts';
import { startHttp, type Received, type TestServer } from './servers.ts';

/** A body of text. */
export const text = (source: string): Body => ({ kind: 'template', format: 'text', text: source });
/** A body of JSON. */
export const json = (source: string): Body => ({ kind: 'template', format: 'json', text: source });
/** A query of these fields. */
export const fields = (values: Readonly<Record<string, string>>): Query => ({
  kind: 'fields',
  fields: Object.entries(values).map(([name, value]) => ({ name, value })),
});

/** What beside the hook decides what is sent. */
export interface Delivering {
  readonly context?: HookContext;
  readonly secrets?: Readonly<Record<string, string>>;
  /** The user's own variables, from far to near. */
  readonly own?: readonly Variables[];
  /** The receiver; one of its own otherwise. The hook's URL is what follows its address. */
  readonly server?: TestServer;
}

/** Sends what the hook says about the context to a server, and tells what arrived there. */
export async function deliver(
  hook: Partial<Hook>,
  { context = aContext(), secrets = {}, own = [], server }: Delivering = {},
): Promise<Received> {
  const { url, received } = server ?? (await startHttp());
  const before = received.length;
  const made = await requestOf({ ...hook, url: url + (hook.url ?? '/') }, context, own);
  const request = openRequest(valueOf(made), new Map(Object.entries(secrets)));
  const sent = await send(request, options({ tls: hook.tls ?? { verify: true, caFiles: [] } }));
  expect(sent.error).toBeNull();
  expect(received).toHaveLength(before + 1);
  const arrived = received[before];
  if (arrived === undefined) throw new Error('nothing arrived');
  return arrived;
}
