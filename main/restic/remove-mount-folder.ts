import { execFile } from 'node:child_process';
import { rmdir } from 'node:fs/promises';

type Command = readonly [program: string, ...flags: string[]];

/**
 * Removes the folder at which a repository was mounted, and nothing that is in it. restic ends
 * although a program still looks at the folder; then the system is told to let go of it.
 */
export async function removeMountFolder(folder: string, platform: string): Promise<void> {
  if (await isRemoved(folder)) return;
  for (const [program, ...flags] of platform === 'darwin' ? ON_MAC : ON_LINUX) {
    await run(program, [...flags, folder]);
    if (await isRemoved(folder)) return;
  }
}

const ON_MAC: readonly Command[] = [['umount', '-f']];
const ON_LINUX: readonly Command[] = [
  ['fusermount3', '-u', '-z'],
  ['fusermount', '-u', '-z'],
];

function isRemoved(folder: string): Promise<boolean> {
  return rmdir(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
}

/** Whether it helped shows afterwards. */
function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: 10_000 }, () => {
      resolve();
    });
  });
}
