import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { temporaryFolder } from '../fakes/temporary-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** How a script ended. */
interface Ended {
  readonly code: number | null;
  readonly said: string;
}

interface Call {
  readonly args?: readonly unknown[];
  /** Who the script takes itself for: root, unless told otherwise. */
  readonly uid?: number;
}

/**
 * A checkout with the set-up scripts and nothing installed, on a machine whose only programs are
 * those that a test puts there. Each of them is a shell script, and its calls are written down.
 */
export function bareCheckout() {
  const folder = temporaryFolder();
  const programs = path.join(folder, 'programs');
  const calls = path.join(folder, 'calls');
  mkdirSync(programs);
  cpSync(path.join(root, 'scripts'), path.join(folder, 'scripts'), { recursive: true });
  writeFileSync(calls, '');
  const env = { PATH: programs, HOME: folder, REAL_PATH: process.env['PATH'] ?? '' };
  const node = (...args: readonly string[]): Promise<Ended> =>
    ending(spawn(process.execPath, args, { cwd: folder, env }));
  return {
    folder,
    has: (file: string) => existsSync(path.join(folder, file)),
    write: (file: string, contents: string) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), contents);
    },
    /** Puts a program on the machine; `script` runs in the checkout, with the real PATH. */
    install: (name: string, script = '') => {
      const file = path.join(programs, name);
      writeFileSync(
        file,
        `#!/bin/sh\nPATH=$REAL_PATH\necho "${name} $*" >> "${calls}"\n${script}\n`,
      );
      chmodSync(file, 0o755);
    },
    /** The calls of the programs since the last time, each as one line. */
    calls: () => {
      const lines = readFileSync(calls, 'utf8').split('\n').filter(Boolean);
      writeFileSync(calls, '');
      return lines;
    },
    /** Runs a script of the checkout. */
    start: (script: string, ...args: readonly string[]) => node(path.join(folder, script), ...args),
    /** Calls one function of a set-up script with these arguments; its answer is said last. */
    call: (module: string, name: string, { args = [], uid = 0 }: Call = {}) => {
      const file = path.join(folder, 'scripts', 'set-up', module);
      const source = `import { ${name} } from ${JSON.stringify(file)};
        console.log(JSON.stringify(${name}(...${JSON.stringify(args)})))`;
      const user = `data:text/javascript,process.getuid = () => ${String(uid)}`;
      return node('--import', user, '--input-type=module', '--eval', source);
    },
  };
}

async function ending(child: ReturnType<typeof spawn>): Promise<Ended> {
  const code = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  // Both are pipes, as spawn's default has it.
  const [errors, output] = await Promise.all([text(child.stderr!), text(child.stdout!)]);
  return { code: await code, said: errors + output };
}
