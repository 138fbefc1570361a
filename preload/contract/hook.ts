/** The points of a run at which a hook may speak. `finally` is any end of a run. */
export type Moment =
  'before' | 'success' | 'warning' | 'failure' | 'cancelled' | 'skipped' | 'finally';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';

/**
 * What a failed delivery means for the run: only noted; the run gets a warning; the backup is not
 * made and counts as failed; the backup is not made and counts as skipped. The last two are for
 * `before` only.
 */
export type OnFailure = 'ignore' | 'warn' | 'stop' | 'skip';

/**
 * What is sent as the request's body. `context` is the run as JSON; `template` is Handlebars, whose
 * values are escaped for `format`.
 */
export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'context' }
  | { readonly kind: 'template'; readonly format: 'json' | 'text'; readonly text: string };

export interface Header {
  readonly name: string;
  /** A template; a secret stands in it as `{{secret "NAME"}}`. */
  readonly value: string;
}

/** An inclusive range of HTTP status codes. */
export interface StatusRange {
  readonly from: number;
  readonly to: number;
}

/** At these moments of that task, tell that place. */
export interface Hook {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly moments: readonly Moment[];
  /** Stay silent when the run ended before restic was started. */
  readonly onlyIfResticStarted: boolean;
  readonly method: Method;
  /** A template whose scheme, host and port are fixed. */
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body: Body;
  /** Which answers count as delivered. */
  readonly success: readonly StatusRange[];
  readonly onFailure: OnFailure;
  /** Total deadline of one attempt. */
  readonly timeoutMs: number;
  readonly retry: 'none' | 'standard';
}
