import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '..', '..');

/** Where the project keeps programs of its own: nothing of the machine is changed for them. */
export const tools = path.join(root, '.tools');

/** Says what set-up does, in one line; on stderr, so that results can be piped. */
export function say(text) {
  process.stderr.write(`bellhop: ${text}\n`);
}

/** Ends set-up with what is wrong and what to do. */
export function giveUp(text) {
  say(text);
  process.exit(1);
}

/** Runs a command quietly; its output is shown only when it fails. */
export function quietly(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    ...options,
  });
  const ok = done.status === 0;
  return { ok, output: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}` };
}

/** Where a program is on PATH, or null. */
export function which(program) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    if (folder === '') continue;
    for (const end of process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']) {
      const file = path.join(folder, program + end);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        continue; // not here: look in the next place
      }
    }
  }
  return null;
}

/** Whether this is Debian or one of its children, which take the same packages. */
export const hasApt = process.platform === 'linux' && which('apt-get') !== null;

export const isRoot = process.getuid?.() === 0;

/** Whether a window could be shown here. */
export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
