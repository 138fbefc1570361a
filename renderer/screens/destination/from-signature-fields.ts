import type { Signature } from '../../../preload/contract/hook.ts';
import type { DestinationForm } from './destination-form.ts';
import type { SecretToStore } from './secret-to-store.ts';

/** The signature that the form describes, and its secret where one was typed. */
export function fromSignatureFields(
  form: DestinationForm,
  newName: string,
): { readonly signature: Signature; readonly secrets: readonly SecretToStore[] } {
  const { signatureKind: kind, signatureValue: value } = form;
  const name = form.signatureSecret.trim();
  // Checkly signs without a secret too, with the time alone.
  const isUnsigned = kind === 'none' || (kind === 'checkly' && name === '' && value === '');
  const secret = name === '' ? newName : name;
  return {
    signature: signatureOf(form, isUnsigned ? null : secret),
    secrets: isUnsigned || value === '' ? [] : [{ name: secret, value }],
  };
}

function signatureOf(form: DestinationForm, secret: string | null): Signature {
  const { signatureKind: kind } = form;
  if (kind === 'checkly') return { kind, secret };
  if (kind === 'none' || secret === null) return { kind: 'none' };
  const header = form.signatureHeader.trim();
  switch (kind) {
    case 'standard-webhooks':
      return { kind, secret, previousSecret: form.signaturePreviousSecret.trim() || null };
    case 'hmac-sha256':
      return { kind, secret, header, prefix: form.signaturePrefix };
    case 'stripe':
      return { kind, secret, header };
  }
}
