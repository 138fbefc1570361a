import type { Result } from '../../preload/contract/result.ts';

/** Why an edited request cannot be sent, and what to change. */
export function refuseEdit(message: string, hint: string): Result<never> {
  return { ok: false, failure: { kind: 'invalid-input', message, hint } };
}
