import path from 'node:path';
import { withTools } from './set-up/environment.mjs';
import { follow } from './set-up/follow.mjs';
import { root, say } from './set-up/machine.mjs';

/** Opens the app, or serves without a window where there is no display. Answers the exit code. */
export function openWindow({ node, electron, data }) {
  const where = data === undefined ? [] : ['--data', path.resolve(data)];
  if (!hasDisplay()) {
    say('there is no display here: going on as "bellhop serve"');
    const cli = path.join(root, 'main', 'cli.ts');
    return follow(node, [cli, 'serve', ...where], { env: withTools() });
  }
  const env = { ...withTools(), STANDIN_NODE: node, BELLHOP_HEADFUL: '1' };
  return follow(electron.program, [root, ...where], { env });
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
