import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { t } from '../../words/t.ts';

/** Certificates to trust, or what is wrong with one of the files, one sentence. */
export type Trust =
  | { readonly ok: true; readonly context: SecureContext }
  | { readonly ok: false; readonly problem: string };

/**
 * What a connection trusts: all that this computer trusts anyway, and the hook's own CA files on
 * top. Node's `ca` option alone would replace the well-known ones. The files are read anew for each
 * attempt, so that a renewed one counts at once.
 */
export async function trustWith(caFiles: readonly string[]): Promise<Trust> {
  if (caFiles.length === 0) return { ok: true, context: usualContext() };
  const own: string[] = [];
  for (const file of caFiles) {
    const read = await readCertificates(file);
    if ('problem' in read) return { ok: false, problem: read.problem };
    own.push(...read.certificates);
  }
  return { ok: true, context: contextWith([...usualCertificates(), ...own]) };
}

/** The roots of Mozilla that Node brings along, and those of this system's store. */
export function usualCertificates(): readonly string[] {
  usual ??= [...new Set([...getCACertificates('default'), ...getCACertificates('system')])];
  return usual;
}

// Both are some 150 certificates that take tens of milliseconds to read, and stay as they are.
let usual: readonly string[] | null = null;
let usualTrust: SecureContext | null = null;

/** What a connection without CA files of its own trusts. */
export function usualContext(): SecureContext {
  usualTrust ??= contextWith(usualCertificates());
  return usualTrust;
}

function contextWith(certificates: readonly string[]): SecureContext {
  return createSecureContext({
    ca: [...certificates],
    minVersion: 'TLSv1.2',
    // A file with just the receiver's own certificate is enough, as it is for curl.
    allowPartialTrustChain: true,
  });
}

async function readCertificates(
  file: string,
): Promise<{ readonly certificates: readonly string[] } | { readonly problem: string }> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const problem =
      code === 'ENOENT'
        ? t('failuresHook.caFileMissing', { file })
        : t('failuresHook.caFileUnreadable', { file, code });
    return { problem };
  }
  const certificates = text.match(PEM) ?? [];
  if (certificates.length === 0) return { problem: t('failuresHook.caFileEmpty', { file }) };
  if (!certificates.every(isCertificate)) {
    return { problem: t('failuresHook.caFileDamaged', { file }) };
  }
  return { certificates };
}

const PEM =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]+-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).serialNumber !== '';
  } catch {
    return false;
  }
}
