import { existsSync } from 'node:fs';
import path from 'node:path';
import { commandLine } from './set-up/build.mjs';
import { withTools } from './set-up/environment.mjs';
import { follow } from './set-up/follow.mjs';
import { giveUp, root } from './set-up/machine.mjs';
import { findNode24 } from './set-up/node-24.mjs';

// The command line from a checkout. It sets nothing up, so that it starts at once.

if (!existsSync(path.join(root, 'node_modules', 'conf'))) {
  giveUp('not set up yet. Run "npm start" once first.');
}
process.exitCode = await follow(findNode24(), [commandLine(), ...process.argv.slice(2)], {
  env: withTools(),
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
