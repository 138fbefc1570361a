import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const file = path.resolve(import.meta.dirname, '../../../scripts/set-up/follow.mjs');

/** A process that follows another one, which runs this source, and exits as that does. */
function following(source: string) {
  const follower = `import { follow } from ${JSON.stringify(pathToFileURL(file).href)};
    process.exitCode = await follow(process.execPath, ['--eval', ${JSON.stringify(source)}]);`;
  const args = ['--input-type=module', '--eval', follower];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

describe.skipIf(process.platform === 'win32')('a followed command', () => {
  it('gives its exit code', async () => {
    expect(await once(following('process.exit(75)'), 'exit')).toEqual([75, null]);
  });

  it('hears the signals that its follower gets, and ends as it likes', async () => {
    const follower = following(`
      process.on('SIGTERM', () => process.exit(3));
      setInterval(() => undefined, 1000);
      console.log('ready');`);
    await once(follower.stdout, 'data');
    follower.kill('SIGTERM');
    expect(await once(follower, 'exit')).toEqual([3, null]);
  });

  it('that a signal has ended is told by 128 and its number', async () => {
    const killed = following("process.kill(process.pid, 'SIGKILL')");
    expect(await once(killed, 'exit')).toEqual([137, null]);
  });
});
