import { existsSync } from 'node:fs';
import path from 'node:path';
import { giveUp, root } from './machine.mjs';

/** The Node 24 that everything after set-up runs on: the project's own on Linux, else this one. */
export function findNode24() {
  const own = path.join(root, 'node_modules', '.bin', 'node');
  if (process.platform === 'linux' && existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return giveUp(
    `Node 24 is needed, this is ${process.version}. Install it from nodejs.org, or with your version manager, and start again.`,
  );
}
