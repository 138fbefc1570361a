import type { AttemptErrorClass, DeliveryState } from './delivery.ts';
import type { Moment } from './hook.ts';

/** What is left out does not narrow the search. */
export interface DeliveryFilter {
  /** Only this one. */
  readonly deliveryId?: string | undefined;
  readonly runId?: string | undefined;
  readonly profileId?: string | undefined;
  readonly hookId?: string | undefined;
  readonly channelId?: string | undefined;
  readonly moment?: Moment | undefined;
  readonly states?: readonly DeliveryState[] | undefined;
  /** The class of the newest attempt's error. */
  readonly errorClass?: AttemptErrorClass | undefined;
  /** ISO 8601; made at or after it, and before it. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Occurs in the request or in an answer, in any case. */
  readonly text?: string | undefined;
  /** Goes on below this delivery's id. */
  readonly after?: string | undefined;
  /** At most this many, newest first; those of one run in their order. */
  readonly limit: number;
}

/** Deliveries written down for other tools. HAR 1.2: http://www.softwareishard.com/blog/har-12-spec/ */
export type ExportFormat = 'har' | 'json';
