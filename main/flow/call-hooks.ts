import type { Channel, Destination, Hook, Moment } from '../../preload/contract/hook.ts';
import type { Variables } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { Run } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import { originFault } from '../core/allowed-origin.ts';
import { atMoment, destinationOf } from '../core/destination-of.ts';
import { makeContext, type Subject, type Surroundings } from '../core/make-context.ts';
import type { Message } from '../core/message.ts';
import type { Call } from '../core/moments.ts';
import type { SealedRequest } from '../core/sealed-request.ts';
import { dueAt, endedAs, type OwedDelivery, type Settlement } from '../core/stored-delivery.ts';
import { tooSoon, type LastTold } from '../core/too-soon.ts';

/** A message, written down, and how it stands. */
export interface NewCall {
  readonly owed: OwedDelivery;
  readonly settlement: Settlement;
}

/** A hook's message, written down. */
export interface WrittenCall extends NewCall {
  readonly call: Call;
}

/** What the user has settled about all hooks. */
export interface HookRules {
  readonly enabled: boolean;
  readonly allowedOrigins: readonly string[] | null;
  readonly variables: Variables;
  readonly channels: readonly Channel[];
}

export interface CallNeeds {
  readonly now: () => number;
  readonly newId: () => string;
  readonly render: (message: Message) => Promise<Result<SealedRequest>>;
  readonly surroundings: Surroundings;
  readonly rules: () => HookRules;
  readonly lastTold: (
    of: Pick<OwedDelivery, 'hookId' | 'profileId' | 'task' | 'moment'>,
  ) => LastTold | null;
  readonly runBefore: (run: Run) => Run | null;
  /** Whether so many of the hook's messages were given up that each gets one try only. */
  readonly isPaused: (profileId: string, hookId: string) => boolean;
}

/**
 * Renders what each hook has to say, ready for the outbox. What is not to be sent, or cannot be
 * rendered, gives a row with the reason, so that the log shows it.
 */
export async function writeCalls(
  calls: readonly Call[],
  subject: Subject,
  needs: CallNeeds,
): Promise<readonly WrittenCall[]> {
  if (calls.length === 0) return [];
  const rules = needs.rules();
  const now = needs.now();
  return Promise.all(calls.map((call) => writeCall(call, subject, { needs, rules, now })));
}

interface Writing {
  readonly needs: CallNeeds;
  readonly rules: HookRules;
  readonly now: number;
}

async function writeCall(call: Call, subject: Subject, writing: Writing): Promise<WrittenCall> {
  const { needs, rules, now } = writing;
  const { hook, moment } = call;
  const { run, profile } = subject;
  const gating = isGating(hook.onFailure, moment);
  const at = new Date(now).toISOString();
  const chosen = destinationOf(hook, rules.channels);
  const destination = atMoment(chosen ?? hook, moment);
  const last = gating ? null : lastTold(call, destination, run, needs);
  const id = needs.newId();
  const suppressedCount = last?.suppressedSince ?? 0;
  const telling = { id, moment, at, test: false, sendLog: hook.sendLog, suppressedCount };
  const rendered = await needs.render({
    name: hook.name,
    destination,
    context: makeContext(subject, telling, needs.surroundings),
    own: [rules.variables, profile.variables],
  });
  const paused = !gating && needs.isPaused(profile.id, hook.id);
  const owed: OwedDelivery = {
    ...owe(call, destination, run),
    id,
    gating,
    createdAt: at,
    retry: paused ? 'none' : destination.retry,
    request: rendered.ok ? rendered.value : unrendered(destination),
    isMade: rendered.ok,
  };
  const held =
    whyDisabled(hook, chosen, rules) ??
    whyBlocked(destination, rules) ??
    whyTooSoon(destination, last, { now, run, runBefore: needs.runBefore }) ??
    (rendered.ok ? null : endedAs('failed', sentence(rendered.failure)));
  return { call, owed, settlement: held ?? dueAt(now) };
}

function lastTold(
  { hook, moment }: Call,
  { rateLimitSeconds }: Destination,
  { profileId, task }: Run,
  needs: CallNeeds,
): LastTold | null {
  if (rateLimitSeconds === 0) return null;
  return needs.lastTold({ hookId: hook.id, profileId, task, moment });
}

function whyDisabled(
  hook: Hook,
  chosen: Destination | null,
  { enabled, channels }: HookRules,
): Settlement | null {
  if (!enabled) return endedAs('disabled', t('failuresHook.hooksOff'));
  const channel = channels.find(({ id }) => id === hook.channelId);
  if (channel?.enabled === false) {
    return endedAs('disabled', t('failuresHook.channelOff', { name: channel.name }));
  }
  return chosen === null ? endedAs('failed', t('failuresHook.channelGone')) : null;
}

function whyBlocked({ url }: Destination, { allowedOrigins }: HookRules): Settlement | null {
  const fault = originFault(url, allowedOrigins);
  return fault === null ? null : endedAs('blocked', fault);
}

function whyTooSoon(
  { rateLimitSeconds }: Destination,
  last: LastTold | null,
  { now, run, runBefore }: { now: number; run: Run; runBefore: CallNeeds['runBefore'] },
): Settlement | null {
  if (last === null) return null;
  const outcomeBefore = runBefore(run)?.outcome ?? null;
  const reason = tooSoon(rateLimitSeconds, last, { now, outcome: run.outcome, outcomeBefore });
  return reason === null ? null : endedAs('suppressed', reason);
}

function sentence({ message, hint }: { readonly message: string; readonly hint: string }): string {
  return `${message} ${hint}`.trim();
}

/** A hook's message to this destination, but for what only its writing decides. */
export function owe(
  { hook, moment }: Call,
  destination: Destination,
  run: Pick<Run, 'id' | 'profileId' | 'task'>,
): Omit<OwedDelivery, 'id' | 'createdAt' | 'request' | 'isMade' | 'gating'> {
  const { success, bodyRule, timeoutMs, retry, repeatable, tls, signature } = destination;
  return {
    runId: run.id,
    profileId: run.profileId,
    task: run.task,
    hookId: hook.id,
    hook: hook.name,
    channelId: hook.channelId,
    moment,
    copyOf: null,
    success,
    bodyRule,
    timeoutMs,
    retry,
    repeatable,
    tls,
    signature,
  };
}

/** Whether the run waits for this hook: it does for all whose failure means something to it. */
function isGating(onFailure: Call['hook']['onFailure'], moment: Moment): boolean {
  return onFailure === 'warn' || (moment === 'before' && onFailure !== 'ignore');
}

function unrendered({ method, url, headers }: Destination): SealedRequest {
  return {
    method,
    url: [url],
    headers: headers.map(({ name }) => ({ name, value: [] })),
    body: [],
  };
}
