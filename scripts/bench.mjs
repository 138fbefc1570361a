import path from 'node:path';
import { withTools } from './set-up/environment.mjs';
import { follow } from './set-up/follow.mjs';
import { root } from './set-up/machine.mjs';
import { findNode24 } from './set-up/node-24.mjs';

// Measures how snapshots are looked into: `npm run bench -- --files 1000000`.

const bench = path.join(root, 'test', 'bench', 'look-into-snapshots.ts');
process.exitCode = await follow(findNode24(), [bench, ...process.argv.slice(2)], {
  env: withTools(),
  cwd: root,
});
