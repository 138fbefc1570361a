import path from 'node:path';
import { commandLine } from './set-up/build.mjs';
import { withTools } from './set-up/environment.mjs';
import { follow } from './set-up/follow.mjs';
import { root } from './set-up/machine.mjs';

/** Opens the app on the built checkout, and stays with it. Answers the exit code. */
export function openWindow({ node, electron, data }) {
  const env = { ...withTools(), STANDIN_NODE: node, BELLHOP_HEADFUL: '1' };
  return follow(electron.program, [root, ...where(data)], { env });
}

/** Keeps schedules and deliveries going without a window, until it is stopped. */
export function serve({ node, data }) {
  return follow(node, [commandLine(), 'serve', ...where(data)], { env: withTools() });
}

function where(data) {
  return data === undefined ? [] : ['--data', path.resolve(data)];
}
