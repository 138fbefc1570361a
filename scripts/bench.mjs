import path from 'node:path';
import { withTools } from './set-up/environment.mjs';
import { follow } from './set-up/follow.mjs';
import { root } from './set-up/machine.mjs';
import { findNode24 } from './set-up/node-24.mjs';

// Measures what 10,000 schedules cost, how a long history is paged, what the whole of Bellhop answers
// with 1,000 profiles, and how snapshots are looked into: `npm run bench -- --files 1000000`. One of
// them alone, or the window with 1,000 profiles: `npm run bench ask-big-house`, `show-big-house`.

const node = findNode24();
const options = { env: withTools(), cwd: root };
const bench = (name) => path.join(root, 'test', 'bench', name);
const [name = '', ...rest] = process.argv.slice(2);
if (/^[a-z]/.test(name)) {
  process.exitCode = await follow(node, [bench(`${name}.ts`), ...rest], options);
} else {
  process.exitCode = await follow(node, [bench('keep-schedules.ts')], options);
  process.exitCode ||= await follow(node, [bench('page-history.ts')], options);
  process.exitCode ||= await follow(node, [bench('ask-big-house.ts')], options);
  process.exitCode ||= await follow(
    node,
    [bench('look-into-snapshots.ts'), ...process.argv.slice(2)],
    options,
  );
}
