import type { CaughtRequest } from '../../preload/contract/catcher.ts';
import { isCredentialHeader } from '../../preload/contract/credential-names.ts';
import { MASK, type Redact } from './redact.ts';

/** A caught request as it may be shown: without secrets, and without what looks like one. */
export function maskCaught(caught: CaughtRequest, redact: Redact): CaughtRequest {
  return {
    ...caught,
    url: redact(caught.url),
    headers: caught.headers.map(({ name, value }) => ({
      name,
      value: isCredentialHeader(name, value) ? MASK : redact(value),
    })),
    body: redact(caught.body),
  };
}
