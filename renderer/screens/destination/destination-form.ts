import type {
  BodyFormat,
  BodyRule,
  Destination,
  Method,
  Retry,
  Signature,
  Variant,
} from '../../../preload/contract/hook.ts';

/**
 * A value that may be secret. A secret is typed into `value` once; from then on only `stored`, its
 * name, is known.
 */
export interface LockableValue {
  readonly name: string;
  readonly isSecret: boolean;
  readonly value: string;
  /** The name of the secret that is already stored; empty when none is. */
  readonly stored: string;
}

/** A destination as its form holds it: everything in the shape in which it is typed. */
export interface DestinationForm {
  readonly method: Method;
  readonly url: string;
  readonly headers: LockableValue[];
  readonly queryKind: Destination['query']['kind'];
  readonly queryFields: LockableValue[];
  readonly bodyKind: Destination['body']['kind'];
  readonly bodyFormat: BodyFormat;
  readonly bodyText: string;
  readonly bodyPath: string;
  /** Shown in a line each, kept as they are. */
  readonly variants: readonly Variant[];
  /** For example `200-299, 304`. */
  readonly success: string;
  readonly bodyRuleKind: 'none' | BodyRule['kind'];
  readonly bodyRuleText: string;
  readonly bodyRulePath: string;
  /** A value as JSON has it, or any other text as itself. */
  readonly bodyRuleEquals: string;
  readonly bodyRuleTryAgain: boolean;
  readonly timeoutSeconds: number;
  readonly retryKind: Extract<Retry, string> | 'own';
  /** For example `5, 30, 120`. */
  readonly retryWaits: string;
  readonly repeatable: boolean;
  readonly rateLimitSeconds: number;
  readonly tlsVerify: boolean;
  /** One path per line. */
  readonly caFiles: string;
  readonly signatureKind: Signature['kind'];
  /** Names of secrets; empty for one that is still to be made. */
  readonly signatureSecret: string;
  readonly signaturePreviousSecret: string;
  /** Typed to be stored under the secret's name; empty leaves what is stored. */
  readonly signatureValue: string;
  readonly signatureHeader: string;
  readonly signaturePrefix: '' | 'sha256=';
  readonly recipe: Destination['recipe'];
}

/** Where in an editor's form a destination stands: in a hook, or as a channel. */
export type DestinationPath = `hooks.${number}` | 'channel';

/** What the parts of a destination's form know of the form around them. */
export interface DestinationHolder {
  readonly hooks: DestinationForm[];
  readonly channel: DestinationForm;
}
