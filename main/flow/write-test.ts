import type { Destination } from '../../preload/contract/hook.ts';
import type { Variables } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import { makeContext, type Subject, type Surroundings } from '../core/make-context.ts';
import type { Message } from '../core/message.ts';
import type { Call } from '../core/moments.ts';
import type { SealedRequest } from '../core/sealed-request.ts';
import type { OwedDelivery } from '../core/stored-delivery.ts';
import { owe } from './call-hooks.ts';

/** A hook tried out. */
export interface TestMessage {
  readonly call: Call;
  /** The destination as it is at the moment. */
  readonly destination: Destination;
  readonly subject: Subject;
}

export interface WriteTestNeeds {
  readonly now: () => number;
  readonly newId: () => string;
  readonly render: (message: Message) => Promise<Result<SealedRequest>>;
  readonly surroundings: Surroundings;
  /** The user's own variables for all profiles. */
  readonly variables: () => Variables;
}

/** Writes a message that nobody owes, marked as a test. */
export async function writeTest(
  { call, destination, subject }: TestMessage,
  needs: WriteTestNeeds,
): Promise<Result<OwedDelivery>> {
  const { hook, moment } = call;
  const { run, profile } = subject;
  const id = needs.newId();
  const at = new Date(needs.now()).toISOString();
  const telling = { id, moment, at, test: true, suppressedCount: 0, sendLog: hook.sendLog };
  const rendered = await needs.render({
    name: hook.name,
    destination,
    context: makeContext(subject, telling, needs.surroundings),
    own: [needs.variables(), profile.variables],
  });
  if (!rendered.ok) return rendered;
  const owed = owe(call, destination, { ...run, profileId: profile.id });
  return {
    ok: true,
    value: {
      ...owed,
      id,
      runId: null,
      gating: true,
      createdAt: at,
      request: rendered.value,
      isMade: true,
    },
  };
}
