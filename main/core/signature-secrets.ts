import type { Signature } from '../../preload/contract/hook.ts';

/** The names of the secrets that a signature is made with: to be fetched before, and masked after. */
export function secretsOfSignature(signature: Signature): readonly string[] {
  switch (signature.kind) {
    case 'none':
      return [];
    case 'standard-webhooks':
      return [signature.secret, signature.previousSecret].filter((name) => name !== null);
    case 'checkly':
      return signature.secret === null ? [] : [signature.secret];
    case 'hmac-sha256':
    case 'stripe':
      return [signature.secret];
  }
}
