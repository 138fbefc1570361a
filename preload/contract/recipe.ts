import type {
  BodyFormat,
  BodyRule,
  Destination,
  Header,
  Method,
  Moment,
  Retry,
  StatusRange,
} from './hook.ts';

/** One thing that a recipe asks for. */
export interface RecipeField {
  /** Stands in the recipe's templates as `<<key>>`. */
  readonly key: string;
  readonly label: string;
  /** A secret's value goes into the keychain; the field then holds the secret's name. */
  readonly secret: boolean;
  /** A regular expression that the value (not a secret's) must match as a whole; empty for none. */
  readonly pattern: string;
  readonly example: string;
  /** Taken where nothing is given; null makes the field required. */
  readonly default: string | null;
}

/** What is sent at some moments. */
export interface RecipeRequest {
  readonly moments: readonly Moment[];
  readonly method: Method;
  readonly url: string;
  readonly query?: readonly Header[];
  readonly body?: { readonly format: BodyFormat; readonly text: string } | 'context';
}

/**
 * How a known receiver wants to be told: data, so that a new version needs no new code. Templates are
 * Handlebars as in hooks, with `<<key>>` where a field's value stands.
 */
export interface Recipe {
  readonly id: string;
  /** Grows with each change, so that a hook knows what it was made from. */
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly docsUrl: string;
  /** Whether the shape was checked against the receiver's own documentation or source. */
  readonly verified: boolean;
  readonly fields: readonly RecipeField[];
  readonly headers: readonly Header[];
  /** One for each kind of message; the first is the base, and no moment stands twice. */
  readonly requests: readonly [RecipeRequest, ...RecipeRequest[]];
  readonly success: readonly StatusRange[];
  readonly bodyRule: BodyRule | null;
  /** Statuses that the receiver itself calls final: none of them is tried again. */
  readonly finalStatuses: readonly number[];
  /** The template by whose value the receiver knows a message that it has already; null where it knows none. */
  readonly idempotencyKey: string | null;
  readonly retry: Retry;
  readonly repeatable: boolean;
  /** The signature's kind; its secret is the field `signingSecret`. */
  readonly signature:
    | null
    | { readonly kind: 'standard-webhooks' | 'checkly' }
    | {
        readonly kind: 'hmac-sha256';
        readonly header: string;
        readonly prefix: '' | 'sha256=';
      }
    | { readonly kind: 'stripe'; readonly header: string };
  readonly rateLimitSeconds: number;
  /** The receiver's own limit on a body in bytes; null where none is known. */
  readonly maxBodyBytes: number | null;
  /** What a user must know, one sentence each. */
  readonly hints: readonly string[];
}

/** What a recipe makes. */
export interface RecipeOutcome {
  readonly destination: Destination;
  /** The moments at which it has something to say. */
  readonly moments: readonly Moment[];
}
