/** The points of a run at which a hook may speak. `missed` is a scheduled time that passed while nobody could run it; `finally` is any end of a run. */
export type Moment =
  'before' | 'success' | 'warning' | 'failure' | 'cancelled' | 'skipped' | 'missed' | 'finally';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';

/**
 * What a failed delivery means for the run: only noted; the run gets a warning; the backup is not
 * made and counts as failed; the backup is not made and counts as skipped. The last two are for
 * `before` only.
 */
export type OnFailure = 'ignore' | 'warn' | 'stop' | 'skip';

/** What the values in a body's template are escaped for. */
export type BodyFormat = 'json' | 'text' | 'html' | 'form';

/**
 * What is sent as the request's body. `context` is the run as JSON; `template` is Handlebars, whose
 * values are escaped for `format`; `file` is such a template in a file of its own, read anew each
 * time.
 */
export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'context' }
  | { readonly kind: 'template'; readonly format: BodyFormat; readonly text: string }
  | { readonly kind: 'file'; readonly format: BodyFormat; readonly path: string };

/** What is put into the URL's query beside what is there already. */
export type Query =
  | { readonly kind: 'none' }
  | { readonly kind: 'context' }
  | { readonly kind: 'fields'; readonly fields: readonly Header[] };

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

/**
 * What the answer's body must be, beside the status, to count as delivered: several receivers answer
 * 200 though nothing was done. `json` compares the value at a path like `result.ok`.
 */
export type BodyRule = {
  /** Whether an answer that breaks the rule may be better the next time. */
  readonly tryAgain: boolean;
} & (
  | { readonly kind: 'contains' | 'contains-not'; readonly text: string }
  | {
      readonly kind: 'json';
      readonly path: string;
      readonly equals: string | number | boolean | null;
    }
);

/**
 * The waits between attempts: none, Bellhop's own (nine of them over two days), Checkly's (five tries
 * 20 seconds apart, on every status above 399), or one's own in seconds.
 */
export type Retry = 'none' | 'standard' | 'checkly' | readonly number[];

/** How the receiver's certificate is checked. CA files are trusted beside the system's. */
export interface Tls {
  readonly verify: boolean;
  /** Absolute paths of PEM files. */
  readonly caFiles: readonly string[];
}

/** How a request proves who has sent it. Secrets are meant by their names. */
export type Signature =
  | { readonly kind: 'none' }
  /** https://www.standardwebhooks.com: with two secrets both sign, so that they can be changed over. */
  | {
      readonly kind: 'standard-webhooks';
      readonly secret: string;
      readonly previousSecret: string | null;
    }
  /** HMAC-SHA256 of the body in hex, after a prefix: SimpleBackups has none, GitHub `sha256=`. */
  | {
      readonly kind: 'hmac-sha256';
      readonly secret: string;
      readonly header: string;
      readonly prefix: '' | 'sha256=';
    }
  /** `x-checkly-timestamp`, and with a secret `x-checkly-signature`. */
  | { readonly kind: 'checkly'; readonly secret: string | null }
  /** `t=…,v1=…` over time and body, as Stripe does. */
  | { readonly kind: 'stripe'; readonly secret: string; readonly header: string };

/** Where and how a message goes. */
export interface Destination {
  readonly method: Method;
  /** A template whose scheme, host and port are fixed. */
  readonly url: string;
  readonly headers: readonly Header[];
  readonly query: Query;
  readonly body: Body;
  /** What is different at certain moments; the first that names the moment counts. */
  readonly variants: readonly Variant[];
  /** Which answers count as delivered. */
  readonly success: readonly StatusRange[];
  readonly bodyRule: BodyRule | null;
  /** Total deadline of one attempt. */
  readonly timeoutMs: number;
  readonly retry: Retry;
  /** Whether it does no harm to send it again when it may have arrived. */
  readonly repeatable: boolean;
  /** Least seconds between two deliveries of the same kind; 0 is no limit. A change of outcome always passes. */
  readonly rateLimitSeconds: number;
  readonly tls: Tls;
  readonly signature: Signature;
  /** The recipe that this was made from; nothing depends on it. */
  readonly recipe: { readonly id: string; readonly version: number } | null;
}

/** What a destination does differently at some moments; what is left out stays. */
export interface Variant {
  readonly moments: readonly Moment[];
  readonly method?: Method | undefined;
  readonly url?: string | undefined;
  readonly query?: Query | undefined;
  readonly body?: Body | undefined;
}

/** At these moments of that task, tell that place. */
export interface Hook extends Destination {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly enabled: boolean;
  readonly moments: readonly Moment[];
  /** Stay silent when the run ended before restic was started. */
  readonly onlyIfResticStarted: boolean;
  readonly onFailure: OnFailure;
  /** Whether restic's stderr and the list of problems may be told. */
  readonly sendLog: boolean;
  /** The channel that it goes through: then the channel's destination counts, not its own. */
  readonly channelId: string | null;
}

/** A place that can be told, defined once and used by many hooks. */
export interface Channel extends Destination {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly enabled: boolean;
}
