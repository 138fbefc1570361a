import { isIP } from 'node:net';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

/** Where restic's releases are. A mirror has them under its own address in the same folders. */
export const GITHUB = 'https://github.com/restic/restic/releases/download';

/** The address of one file of a release. */
export function addressOf(base: string, version: string, file: string): string {
  return `${base}/v${version}/${file}`;
}

/** Whether Bellhop fetches from there at all: over TLS, or from this computer. */
export function isFetchable({ protocol, hostname }: URL): boolean {
  const isAddressHere = isIP(hostname) === 4 && hostname.startsWith('127.');
  const isHere = hostname === 'localhost' || hostname === '[::1]' || isAddressHere;
  return protocol === 'https:' || (protocol === 'http:' && isHere);
}

/** Checks the address of a mirror; answers it as it is stored, without a slash at its end. */
export function checkMirror(address: string): Result<string> {
  const text = address.trim();
  const fault = URL.canParse(text) ? faultOf(new URL(text)) : t('failuresEngine.mirrorNotWhole');
  if (fault === null) return { ok: true, value: text.replace(/\/+$/, '') };
  return {
    ok: false,
    failure: {
      kind: 'invalid-input',
      message: fault,
      hint: t('failuresEngine.mirrorHint', { example: GITHUB }),
    },
  };
}

function faultOf(url: URL): string | null {
  if (!isFetchable(url)) return t('failuresEngine.mirrorNotHttps');
  if (url.username !== '' || url.password !== '') return t('failuresEngine.mirrorWithUser');
  if (url.search !== '' || url.hash !== '') return t('failuresEngine.mirrorBeyondPath');
  return null;
}
