import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { startCatcher, type Caught } from '../../main/webhook/catcher.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { bellhop, type RunDocument } from './command.ts';

const seed = path.join(import.meta.dirname, '..', 'fixtures', 'resticprofile', 'healthchecks.toml');
const CHECK = '/831e288e-1293-46f8-ac31-70ea7f875650';

/** The healthchecks example as it stands, but for its two places and its folder. */
async function anImport() {
  const caught: Caught[] = [];
  const catcher = await startCatcher({
    port: 0,
    now: Date.now,
    onRequest: (request) => caught.push(request),
    answer: ({ url }) => ({ status: Number(/^\/(400|500)$/.exec(url)?.[1] ?? 200), body: '' }),
  });
  if (!catcher.ok) throw new Error(catcher.failure.message);
  const folder = temporaryFolder();
  const data = path.join(folder, 'data');
  const source = path.join(folder, 'source');
  mkdirSync(path.join(source, '.git'), { recursive: true });
  writeFileSync(path.join(source, 'a.txt'), 'hello');
  const local = `http://127.0.0.1:${String(catcher.value.port)}`;
  const file = path.join(folder, 'profiles.toml');
  writeFileSync(
    file,
    readFileSync(seed, 'utf8')
      .replaceAll(/https:\/\/(hc-ping\.com|httpstat\.us)/g, local)
      .replaceAll('"/source"', JSON.stringify(source)),
  );
  const imported = await bellhop(['import', file, '--json'], { data });
  const report = JSON.parse(imported.out) as { missingSecrets: string[]; notes: string[] };
  for (const name of report.missingSecrets)
    await bellhop(['secret', 'set', name], { data, input: 'pw' });
  await bellhop(['init', 'profile'], { data });
  const run = async () => {
    const said = await bellhop(['run', 'profile', '--json'], { data });
    const asked = caught.splice(0).map(({ method, url, body }) => [method, url, body.trim()]);
    return { ...said, ...(JSON.parse(said.out) as RunDocument), asked };
  };
  return { report, run, source, close: () => catcher.value.close() };
}

it('S0-32 S0-26 imports and runs resticprofile’s healthchecks example, its 400 and 500 doing no harm', async () => {
  const { report, run, close } = await anImport();
  // Its schedules, `*:00,30` and one of check, say the same here: nothing is to be noted of them.
  expect(report.notes.join('\n')).not.toContain('schedule');
  const { code, run: ended, asked } = await run();
  expect(code).toBe(0);
  expect(ended.outcome).toBe('succeeded');
  expect(asked).toEqual([
    ['HEAD', `${CHECK}/start`, ''],
    ['HEAD', '/400', ''],
    ['HEAD', CHECK, ''],
    ['HEAD', '/500', ''],
  ]);
  await close();
});

it('posts what went wrong to /fail, also when restic never started', async () => {
  const { run, source, close } = await anImport();
  rmSync(source, { recursive: true });
  const { code, run: ended, asked } = await run();
  expect(code).toBe(1);
  expect(asked).toEqual([['POST', `${CHECK}/fail`, ended.message]]);
  await close();
});
