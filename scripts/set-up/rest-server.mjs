import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDebian, linkFromDebian } from './debian-archive.mjs';
import { say, tools, which } from './machine.mjs';

/** Sees that there is a rest-server to back up to; without one the specs that take it are left out. */
export function ensureRestServer() {
  if (existsSync(path.join(tools, 'bin', 'rest-server')) || which('rest-server') !== null) return;
  if (process.platform !== 'linux' || !isDebian) return;
  say('fetching a rest-server, for this checkout only');
  const suites = ['trixie', 'sid'];
  linkFromDebian({ name: 'restic-rest-server', as: 'rest-server', suites, isGood: () => true });
}
