import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a server proves itself with. */
export interface Credentials {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** A certificate of the tests with the key that belongs to it; see certificates/README.md. */
export const credentials = (
  name: 'by-one' | 'by-two' | 'expired' | 'not-yet-valid' | 'other-name' | 'self-signed',
): Credentials => ({
  key: readFileSync(pemFile('test-key')),
  cert: readFileSync(pemFile(name)),
});

/** The path of one of the tests' PEM files. */
export const pemFile = (name: string): string =>
  path.join(import.meta.dirname, 'certificates', `${name}.pem`);

/** Checks certificates and trusts these authorities beside the well-known ones. */
export const trusting = (...names: readonly string[]) => ({
  tls: { verify: true, caFiles: names.map(pemFile) },
});
