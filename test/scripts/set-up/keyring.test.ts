import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canMakeKeyrings } from '../../real/with-keyring.ts';

const file = path.resolve(import.meta.dirname, '../../../scripts/set-up/keyring.mjs');
const start = `import { spawnSync } from 'node:child_process';
  import { startKeyring } from ${JSON.stringify(pathToFileURL(file).href)};
  const { env } = await startKeyring();
  const tool = (args, input) => spawnSync('secret-tool', args, { env, input, encoding: 'utf8' });`;

function run(source: string) {
  const args = ['--input-type=module', '--eval', start + source];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

describe.runIf(canMakeKeyrings())('a throw-away keyring', () => {
  it('keeps secrets for as long as it is there', async () => {
    const child = run(`
      tool(['store', '--label=it', 'name', 'it'], 'a value');
      console.log(tool(['lookup', 'name', 'it']).stdout);`);
    expect(await text(child.stdout)).toBe('a value\n');
  });

  it('leaves nothing behind when its process ends', async () => {
    const child = run('console.log(env.HOME);');
    expect(existsSync((await text(child.stdout)).trim())).toBe(false);
  });

  it('leaves nothing behind when its process is stopped', async () => {
    const child = run('console.log(env.HOME); setInterval(() => undefined, 1000);');
    const ended = once(child, 'exit');
    const [home] = await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await ended).toEqual([143, null]);
    expect(existsSync(String(home).trim())).toBe(false);
  });
});
