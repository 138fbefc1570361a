import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { giveUp, quietly, root, say } from './machine.mjs';

const stamp = path.join(root, 'out', '.built-from');

/** Builds the bundles of main, preload and window when a source has changed since the last time. */
export function ensureBuilt(node) {
  const now = stateOfSources();
  if (isBuiltFrom(now)) return;
  say('building');
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const part of ['main', 'preload', 'renderer']) {
    const done = quietly(node, [vite, 'build', '--config', `vite.${part}.config.ts`]);
    if (!done.ok) giveUp(`the ${part} could not be built:\n${done.output}`);
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** The command line as one bundle, which starts in half the time, or its source where that is newer. */
export function commandLine() {
  const parts = isBuiltFrom(stateOfSources()) ? ['out', 'main', 'cli.js'] : ['main', 'cli.ts'];
  return path.join(root, ...parts);
}

function isBuiltFrom(state) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === state;
}

function stateOfSources() {
  const files = filesOf(['main', 'preload', 'renderer', 'words'])
    .concat(['package.json', 'package-lock.json'])
    .concat(['main', 'preload', 'renderer'].map((part) => `vite.${part}.config.ts`));
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const { mtimeMs, size } = statSync(path.join(root, file));
    hash.update(`${file} ${String(mtimeMs)} ${String(size)}\n`);
  }
  return hash.digest('hex');
}

function filesOf(folders) {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .map((file) => path.join(folder, file))
      .filter((file) => statSync(path.join(root, file)).isFile()),
  );
}
