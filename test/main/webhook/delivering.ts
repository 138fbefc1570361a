import { expect } from 'vitest';
import type { HookContext } from '../../../main/core/hook-context.ts';
import { redactNothing } from '../../../main/core/redact.ts';
import { openRequest } from '../../../main/core/sealed-request.ts';
import { makeRequest } from '../../../main/webhook/make-request.ts';
import { send } from '../../../main/webhook/send.ts';
import type { Body, Hook } from '../../../preload/contract/hook.ts';
import { aContext, aHook, valueOf } from './samples.ts';
import { startHttp } from './servers.ts';

/** The app that sends. */
export const app = { version: '1.2.3' };
/** A body of text. */
export const text = (source: string): Body => ({ kind: 'template', format: 'text', text: source });
/** A body of JSON. */
export const json = (source: string): Body => ({ kind: 'template', format: 'json', text: source });

/** Sends what the hook says about the context to a server, and tells what arrived there. */
export async function deliver(
  hook: Partial<Hook>,
  context: HookContext = aContext(),
  secrets: ReadonlyMap<string, string> = new Map(),
) {
  const server = await startHttp();
  const full = aHook({ ...hook, url: server.url + (hook.url ?? '/') });
  const request = openRequest(valueOf(makeRequest(full, context, app)), secrets);
  const sent = await send(request, {
    timeoutMs: 20_000,
    redact: redactNothing,
    success: full.success,
    now: Date.now,
  });
  expect(sent.error).toBeNull();
  const [received] = server.received;
  if (received === undefined) throw new Error('nothing arrived');
  return received;
}

/** Why a hook can make no request. */
export const refusalOf = (hook: Partial<Hook>, context = aContext()) => {
  const made = makeRequest(aHook(hook), context, app);
  return made.ok ? null : made.failure;
};
