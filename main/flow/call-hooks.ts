import type { Moment } from '../../preload/contract/hook.ts';
import type { Profile, Repository } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { Run } from '../../preload/contract/run.ts';
import type { HookContext } from '../core/hook-context.ts';
import { makeContext, type Surroundings } from '../core/make-context.ts';
import type { Call } from '../core/moments.ts';
import type { SealedRequest } from '../core/sealed-request.ts';
import type { OwedDelivery, Settlement } from '../core/stored-delivery.ts';

/** A hook's message, written down, and how it stands. */
export interface WrittenCall {
  readonly call: Call;
  readonly owed: OwedDelivery;
  readonly settlement: Settlement;
}

export interface CallNeeds {
  readonly now: () => number;
  readonly newId: () => string;
  readonly render: (call: Call, context: HookContext) => Result<SealedRequest>;
  readonly surroundings: Surroundings;
}

/** Whom a message is about. */
export interface Subject {
  readonly run: Run;
  readonly profile: Profile;
  readonly repository: Repository;
}

/**
 * Renders what each hook has to say, ready for the outbox. A template that cannot be rendered gives
 * a failed row with the reason, so that the log shows it.
 */
export function writeCalls(
  calls: readonly Call[],
  subject: Subject,
  needs: CallNeeds,
): readonly WrittenCall[] {
  const now = needs.now();
  const at = new Date(now).toISOString();
  return calls.map((call) => {
    const context = makeContext(subject, call.moment, at, needs.surroundings);
    const rendered = needs.render(call, context);
    const request = rendered.ok ? rendered.value : unrendered(call);
    const settlement: Settlement = rendered.ok
      ? { state: 'pending', reason: '', nextAttemptAt: now }
      : { state: 'failed', reason: sentence(rendered.failure), nextAttemptAt: null };
    return {
      call,
      owed: { ...owe(call, subject, request), id: needs.newId(), createdAt: at },
      settlement,
    };
  });
}

function sentence({ message, hint }: { readonly message: string; readonly hint: string }): string {
  return `${message} ${hint}`.trim();
}

function owe(
  { hook, moment }: Call,
  { run }: Subject,
  request: SealedRequest,
): Omit<OwedDelivery, 'id' | 'createdAt'> {
  const gating = isGating(hook.onFailure, moment);
  return {
    runId: run.id,
    profileId: run.profileId,
    hookId: hook.id,
    hook: hook.name,
    moment,
    gating,
    request,
    success: hook.success,
    timeoutMs: hook.timeoutMs,
    retry: hook.retry === 'none' ? 'none' : gating ? 'gating' : 'standard',
  };
}

/** Whether the run waits for this hook: it does for all whose failure means something to it. */
function isGating(onFailure: Call['hook']['onFailure'], moment: Moment): boolean {
  return onFailure === 'warn' || (moment === 'before' && onFailure !== 'ignore');
}

function unrendered({ hook }: Call): SealedRequest {
  const headers = hook.headers.map(({ name }) => ({ name, value: [] }));
  return { method: hook.method, url: [hook.url], headers, body: [] };
}
