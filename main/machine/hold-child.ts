import { spawn } from 'node:child_process';

/**
 * Keeps a program running until the answered function is called. Its input is a pipe from here, whose
 * end it sees however this process ends, so that one which reads to the end never outlives it. One
 * that cannot be started is done without.
 */
export function holdChild(program: string, args: readonly string[]): () => void {
  const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'], windowsHide: true });
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  return () => {
    child.stdin.end();
    // Of a program that could not be started Node does not know the process, and would signal another.
    if (child.pid !== undefined) child.kill();
  };
}
