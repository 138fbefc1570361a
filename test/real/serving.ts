import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { startBellhop } from './command.ts';

/** Starts `bellhop serve` and answers when it serves. */
export async function serve(data: string, args: readonly string[] = [], env = {}) {
  const child = startBellhop(['serve', ...args], { data, env });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('is serving')) resolve();
    });
    child.on('close', () => {
      reject(new Error(said));
    });
  });
  return {
    child,
    said,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'close');
      return child.exitCode;
    },
  };
}
