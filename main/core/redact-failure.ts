import type { Failure } from '../../preload/contract/result.ts';
import type { Redact } from './redact.ts';

/** The failure without any secret: restic's own words may quote one. */
export function redactFailure({ kind, message, hint, details }: Failure, redact: Redact): Failure {
  const shown = { kind, message: redact(message), hint: redact(hint) };
  return details === undefined ? shown : { ...shown, details: redact(details) };
}
