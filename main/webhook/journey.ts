import type { Route, Timing } from '../../preload/contract/delivery.ts';
import { isLocalAddress } from './address-guard.ts';

/** What an attempt gets to, in this order; it need not get to all of them. */
export type Step =
  | 'started'
  | 'looked-up'
  | 'connected'
  | 'tunnelled'
  | 'secured'
  | 'sending'
  | 'answering'
  | 'ended';

type TlsRoute = NonNullable<Route['tls']>;

/** Keeps book of one attempt while it goes on: when it got how far, and by which way. */
export interface Journey {
  /** Each step counts the first time only. */
  readonly mark: (step: Step) => void;
  readonly reached: (step: Step) => boolean;
  readonly note: (facts: Partial<Facts>) => void;
  readonly timing: () => Timing | null;
  readonly route: () => Route | null;
}

interface Facts {
  readonly remoteAddress: string;
  readonly proxy: string | null;
  readonly httpVersion: '1.1' | '2';
  readonly tls: TlsRoute;
}

export function startJourney(clock: () => number = () => performance.now()): Journey {
  const at = new Map<Step, number>();
  let facts: Partial<Facts> = {};
  return {
    mark: (step) => {
      if (!at.has(step)) at.set(step, clock());
    },
    reached: (step) => at.has(step),
    note: (more) => {
      facts = { ...facts, ...more };
    },
    timing: () => (at.has('started') ? timingOf(at) : null),
    route: () => (at.has('started') ? routeOf(facts, at.has('sending')) : null),
  };
}

function timingOf(at: ReadonlyMap<Step, number>): Timing {
  const between = (from: number | undefined, to: Step) => {
    const end = at.get(to);
    // Tenths are all that a person can use, and keep the history small.
    return from === undefined || end === undefined ? null : Math.round((end - from) * 10) / 10;
  };
  const way: Step = at.has('tunnelled') ? 'tunnelled' : 'connected';
  return {
    dnsMs: between(at.get('started'), 'looked-up'),
    connectMs: between(at.get('looked-up') ?? at.get('started'), way),
    tlsMs: between(at.get(way), 'secured'),
    firstByteMs: between(at.get('sending'), 'answering'),
    bodyMs: between(at.get('answering'), 'ended'),
  };
}

function routeOf(facts: Partial<Facts>, sent: boolean): Route {
  const { remoteAddress = null, proxy = null, httpVersion = '1.1', tls = null } = facts;
  return {
    remoteAddress,
    proxy,
    httpVersion: sent ? httpVersion : null,
    local: remoteAddress !== null && isLocalAddress(remoteAddress),
    tls,
  };
}
