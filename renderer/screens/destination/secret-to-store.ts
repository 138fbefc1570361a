/** A secret's value on its way into the vault. */
export interface SecretToStore {
  readonly name: string;
  readonly value: string;
}
