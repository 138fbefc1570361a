import { expect, it } from 'vitest';
import { secretsOfSignature } from '../../../main/core/signature-secrets.ts';

it.each([
  [{ kind: 'none' }, []],
  [{ kind: 'standard-webhooks', secret: 'S', previousSecret: null }, ['S']],
  [{ kind: 'standard-webhooks', secret: 'S', previousSecret: 'OLD' }, ['S', 'OLD']],
  [{ kind: 'hmac-sha256', secret: 'S', header: 'X', prefix: '' }, ['S']],
  [{ kind: 'checkly', secret: 'S' }, ['S']],
  [{ kind: 'checkly', secret: null }, []],
  [{ kind: 'stripe', secret: 'S', header: 'X' }, ['S']],
] as const)('the secrets of the signature %j are %j', (signature, names) => {
  expect(secretsOfSignature(signature)).toEqual(names);
});
