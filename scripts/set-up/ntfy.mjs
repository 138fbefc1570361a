import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDebian, linkFromDebian } from './debian-archive.mjs';
import { say, tools, which } from './machine.mjs';

/** Sees that there is an ntfy server to send to; without one the specs that take it are left out. */
export function ensureNtfy() {
  if (existsSync(path.join(tools, 'bin', 'ntfy')) || which('ntfy') !== null) return;
  if (process.platform !== 'linux' || !isDebian) return;
  say('fetching an ntfy server, for this checkout only');
  linkFromDebian({ name: 'ntfy', suites: ['trixie', 'sid'], isGood: () => true });
}
