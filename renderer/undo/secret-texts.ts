/** What an object of a form holds, by name. */
export type Entries = Readonly<Record<string, unknown>>;

export function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether a text of a form is a secret that was typed to be stored: a password, the secret of a
 * signature, or a value with its lock closed. Only the form itself may hold such a text.
 */
export function isSecretText(holder: Entries, key: string): boolean {
  if (key === 'password' || key === 'signatureValue') return true;
  return key === 'value' && holder['isSecret'] === true;
}

/** A copy in which no secret text is left, at any depth. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (!isEntries(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [
      key,
      isSecretText(value, key) ? '' : withoutSecrets(held),
    ]),
  );
}
