import { once } from 'node:events';
import { onTestFailed, onTestFinished } from 'vitest';
import { startBellhop } from './command.ts';

/** Starts `bellhop serve` and answers when it serves. A spec that fails tells what became of it. */
export async function serve(data: string, args: readonly string[] = [], env = {}) {
  const child = startBellhop(['serve', ...args], { data, env });
  const closed = once(child, 'close');
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  onTestFailed(async () => {
    child.kill('SIGKILL'); // one that has ended by itself keeps its own end
    await closed;
    const end = String(child.exitCode ?? child.signalCode);
    throw new Error(`bellhop serve ended with ${end} and said: ${said}`);
  });
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
      await closed;
      return child.exitCode;
    },
  };
}
