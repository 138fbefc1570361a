import type { Notice } from '../preload/contract/api.ts';
import type { Failure, Result } from '../preload/contract/result.ts';
import { t } from '../words/t.ts';
import { allowedOrigins, originFault } from './core/allowed-origin.ts';
import { healthAfter, healthNotice } from './core/hook-health.ts';
import type { Message } from './core/message.ts';
import { showRequest, type SealedRequest } from './core/sealed-request.ts';
import type { AttemptRecord, OwedDelivery, Settlement } from './core/stored-delivery.ts';
import { switchOffSender } from './core/switch-off.ts';
import type { HookRules, NewCall } from './flow/call-hooks.ts';
import type { DeliverNeeds } from './flow/deliver.ts';
import { openWire, type Wire } from './flow/wire.ts';
import type { Foundation } from './compose.ts';
import { mayReach } from './machine/online.ts';
import { makeRequest, type RenderTemplates } from './webhook/make-request.ts';
import { bypasses } from './webhook/no-proxy.ts';
import { proxyFor } from './webhook/proxy.ts';
import { readTemplateFile } from './webhook/read-template-file.ts';
import { sign } from './webhook/sign.ts';

/** What sends messages: loaded with the first run or message, as undici costs a start a good part of its time. */
export const loadSending = () => import('./webhook/send.ts');

/** What everybody who has to do with hooks shares. */
export interface HookRoom {
  readonly deliver: DeliverNeeds;
  readonly rules: () => HookRules;
  readonly render: (message: Message) => Promise<Result<SealedRequest>>;
  /** Writes new messages into the outbox. */
  readonly add: (written: readonly NewCall[]) => void;
  /** Writes an attempt, what it means, and how its hook fares. */
  readonly record: (owed: OwedDelivery, attempt: AttemptRecord, settlement: Settlement) => void;
  /** The receiver wants to be told nothing more. */
  readonly switchOff: (owed: OwedDelivery) => void;
  readonly told: (owed: OwedDelivery) => void;
  readonly wire: Wire;
  /** Why nothing may be sent there; null where it may. */
  readonly refusal: (request: SealedRequest) => Failure | null;
  /** Whether this computer has a network by which the place could be reached. */
  readonly isOnline: (owed: OwedDelivery) => boolean;
}

export function furnishHooks(base: Foundation, render: RenderTemplates): HookRoom {
  const { stores, news, surroundings } = base;
  const rules = (): HookRules => rulesOf(base);
  const told = teller(base);
  return {
    rules,
    deliver: {
      now: Date.now,
      openSecrets: (names) => base.vault.open(names),
      sign,
      send: sendOver(base),
    },
    render: (message) =>
      makeRequest(message, { app: surroundings.app, render, readFile: readTemplateFile }),
    add: (written) => {
      stores.together(() => {
        stores.deliveries.add(written);
        for (const { owed, settlement } of written) {
          if (settlement.state === 'failed') keepHealth(owed, settlement, base);
        }
      });
    },
    record: (owed, attempt, settlement) => {
      const counts = owed.runId !== null && (attempt.trigger === 'auto' || attempt.error === null);
      const notice = stores.together(() => {
        stores.deliveries.record(owed, attempt, settlement);
        return counts ? keepHealth(owed, settlement, base) : null;
      });
      if (notice !== null) news.tell('notice', notice);
    },
    switchOff: (owed) => {
      switchOff(owed, base);
    },
    told,
    wire: openWire(told),
    refusal: (request) => refusalOf(request, rules()),
    isOnline: ({ request }) => isWithinReach(originOf(showRequest(request).url)),
  };
}

function sendOver(base: Foundation): DeliverNeeds['send'] {
  return async (request, options) => {
    const { send } = await loadSending();
    const proxy = await proxyOf(request.url, base);
    return send(request, { ...options, proxy, now: Date.now });
  };
}

function teller({ news }: Foundation): HookRoom['told'] {
  return ({ runId, profileId }) => {
    news.tell('changed', { what: 'deliveries', ...(runId === null ? {} : { runId }), profileId });
  };
}

function rulesOf({ configuration }: Foundation): HookRules {
  const { settings, channels } = configuration.read();
  const { enabled, allowedOrigins: allowed, variables } = settings.hooks;
  const environment = process.env['BELLHOP_ALLOWED_ORIGINS'];
  return { enabled, variables, channels, allowedOrigins: allowedOrigins(allowed, environment) };
}

function keepHealth(
  owed: OwedDelivery,
  { state }: Settlement,
  { stores }: Foundation,
): Notice | null {
  const { profileId, hookId, hook } = owed;
  const { health } = stores.deliveries;
  const before = health.get(profileId, hookId);
  const after = healthAfter(before, state);
  if (after !== before) health.save(profileId, hookId, after);
  const kind = healthNotice(before, after);
  if (kind === null) return null;
  const message = t(HEALTH[kind], { hook });
  return { kind, profileId, hook, message, hookId };
}

const HEALTH = {
  'hook-paused': 'notices.hookPaused',
  'hook-recovered': 'notices.hookRecovered',
} as const;

/** A place that answers "gone" is not called again until the user says so. */
function switchOff(owed: OwedDelivery, { configuration, stores, news }: Foundation): void {
  const { runId, profileId, hook, channelId, hookId } = owed;
  if (runId === null) return;
  const next = switchOffSender(configuration.read(), owed);
  if (next === null) return;
  configuration.write(next);
  const reason = t('notices.switchedOff');
  stores.deliveries.disable(channelId === null ? { hookId, profileId } : { channelId }, reason);
  news.tell('changed', channelId === null ? { what: 'profiles', profileId } : { what: 'channels' });
  const channel = next.channels.find(({ id }) => id === channelId);
  const message =
    channel === undefined
      ? t('notices.hookOff', { hook })
      : t('notices.channelOff', { channel: channel.name });
  news.tell('notice', { kind: 'hook-disabled', profileId, hook, message, hookId });
}

function refusalOf(
  request: SealedRequest,
  { enabled, allowedOrigins: allowed }: HookRules,
): Failure | null {
  if (!enabled) {
    return {
      kind: 'not-available',
      message: t('failuresHook.hooksOff'),
      hint: t('failuresRun.hooksOffHint'),
    };
  }
  const fault = originFault(originOf(showRequest(request).url), allowed);
  return fault === null ? null : { kind: 'invalid-input', message: fault, hint: '' };
}

/** The proxy for a call. Whoever is asked learns the origin only: paths hold secrets. */
export async function proxyOf(
  url: string,
  { configuration, host }: Foundation,
): Promise<string | null> {
  const { proxy } = configuration.read().settings.hooks;
  const origin = originOf(url);
  const { NO_PROXY, no_proxy } = process.env;
  switch (proxy.kind) {
    case 'none':
      return null;
    case 'url':
      return proxyFor(origin, { ALL_PROXY: proxy.url, NO_PROXY, no_proxy });
    case 'system':
      return proxyFor(origin, process.env) ?? host.resolveProxy(origin);
  }
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}

/** This computer can always be reached; all else only by an interface that leads there. */
export function isWithinReach(origin: string): boolean {
  if (origin === '' || bypasses(new URL(origin), '')) return true;
  return mayReach(new URL(origin).hostname);
}
