import type { TLSSocket } from 'node:tls';
import type { Route } from '../../preload/contract/delivery.ts';

/** What is worth knowing of a secured connection, but for whether it was checked. */
export function readTlsRoute(socket: TLSSocket): Omit<NonNullable<Route['tls']>, 'verified'> {
  const certificate = socket.getPeerCertificate();
  // Without a certificate Node answers an empty object.
  const issuer: Readonly<Record<string, string | readonly string[] | undefined>> =
    'issuer' in certificate ? { ...certificate.issuer } : {};
  const validTo = new Date('valid_to' in certificate ? certificate.valid_to : Number.NaN);
  return {
    protocol: socket.getProtocol() ?? '',
    cipher: socket.getCipher().name,
    issuer: [issuer['CN'] ?? issuer['O'] ?? ''].flat()[0] ?? '',
    validTo: Number.isNaN(validTo.getTime()) ? '' : validTo.toISOString(),
  };
}
