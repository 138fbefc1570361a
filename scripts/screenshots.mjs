import path from 'node:path';
import { ensureBuilt } from './set-up/build.mjs';
import { ensureDebianPackages, standInPackages } from './set-up/debian-packages.mjs';
import { withTools } from './set-up/environment.mjs';
import { follow } from './set-up/follow.mjs';
import { root } from './set-up/machine.mjs';
import { findNode24 } from './set-up/node-24.mjs';
import { ensureNpmPackages } from './set-up/npm-packages.mjs';

// Writes docs/screenshots: every screen, light and dark, on made-up data.

ensureDebianPackages(standInPackages, { needed: true });
ensureNpmPackages();
const node = findNode24();
ensureBuilt(node);
process.exitCode = await follow(node, [path.join(root, 'test', 'window', 'screenshots.ts')], {
  env: withTools(),
  cwd: root,
});
