import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withTools } from './set-up/environment.mjs';
import { root, say } from './set-up/machine.mjs';

const folder = path.join(root, '.sample');

/** The sample's own data folder, so that it never meets the user's profiles. */
export const sampleData = path.join(folder, 'data');

const PASSWORD = 'sample-repository';
const HEADER = 'sample-header';

/**
 * Makes a profile for trying things out and runs it once, through the same commands that a user has:
 * a folder with files, a local repository, a receiver that prints, hooks, and one header secret.
 */
export async function runSample({ node, data }) {
  const cli = path.join(root, 'main', 'cli.ts');
  const bellhop = (args, input = '') => {
    const all = [cli, ...args, '--data', data, '--json'];
    const done = spawnSync(node, all, {
      input,
      encoding: 'utf8',
      env: withTools(),
      maxBuffer: 1e8,
    });
    if (done.status !== 0) process.stderr.write(done.stderr);
    return { code: done.status, document: done.stdout === '' ? {} : JSON.parse(done.stdout) };
  };

  makeFiles();
  const receiver = await startReceiver(node, cli);
  const { secrets = [] } = bellhop(['secret', 'list']).document;
  if (!secrets.includes(PASSWORD)) {
    // A repository whose password is gone can be opened by nobody.
    rmSync(path.join(folder, 'repository'), { recursive: true, force: true });
    bellhop(['secret', 'set', PASSWORD], randomBytes(24).toString('base64url'));
  }
  if (!secrets.includes(HEADER)) {
    bellhop(['secret', 'set', HEADER], randomBytes(24).toString('base64url'));
  }
  const { profiles = [] } = bellhop(['profiles']).document;
  if (profiles.length === 0) {
    const file = path.join(folder, 'sample.json');
    writeFileSync(file, JSON.stringify(sampleProfile(receiver.port), null, 2));
    bellhop(['import', file]);
  }
  if (!existsSync(path.join(folder, 'repository', 'config'))) bellhop(['init', 'sample']);
  say('running the sample profile');
  const { code, document } = bellhop(['run', 'sample']);
  if (document.run !== undefined) print(document);
  return { ok: code === 0, stopReceiver: receiver.stop };
}

function makeFiles() {
  const files = path.join(folder, 'files');
  mkdirSync(path.join(files, 'letters'), { recursive: true });
  mkdirSync(path.join(files, 'pictures'), { recursive: true });
  for (let n = 1; n <= 20; n += 1) {
    const letter = path.join(files, 'letters', `letter ${String(n)}.txt`);
    if (!existsSync(letter)) writeFileSync(letter, `Dear reader,\nthis is letter ${String(n)}.\n`);
    const picture = path.join(files, 'pictures', `picture-${String(n)}.raw`);
    if (!existsSync(picture)) writeFileSync(picture, randomBytes(200_000));
  }
}

/** The built-in receiver, on the port that the sample has had before, if it is free. */
function startReceiver(node, cli) {
  const port = '8711';
  const child = spawn(node, [cli, 'catch', '--port', port], {
    env: withTools(),
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      process.stderr.write(chunk);
      if (String(chunk).includes('Listening')) resolve({ port, stop: () => child.kill() });
    });
    child.on('close', () => {
      reject(new Error(`the sample's receiver could not be started on port ${port}`));
    });
  });
}

function sampleProfile(port) {
  const to = (place) => `http://127.0.0.1:${port}/${place}`;
  const header = { name: 'X-Bellhop-Sample', value: `{{secret "${HEADER}"}}` };
  const hooks = [
    {
      name: 'pause the database',
      moments: ['before'],
      url: to('before'),
      method: 'POST',
      headers: [header],
      onFailure: 'stop',
    },
    {
      name: 'tell of success',
      moments: ['success'],
      url: to('success'),
      body: '{"profile": "{{profile.name}}", "files": {{stats.filesProcessed}}, "added": "{{formatBytes stats.bytesAdded}}"}',
    },
    {
      name: 'tell of failure',
      moments: ['failure'],
      url: to('failure'),
      body: '{{ERROR}}\n\n{{ERROR_STDERR}}',
    },
    {
      name: 'start the database',
      moments: ['finally'],
      url: to('finally'),
      method: 'POST',
      onFailure: 'warn',
    },
  ];
  const repository = { location: 'repository', passwordSecret: PASSWORD };
  const backup = { schedule: { kind: 'daily', at: '20:00' }, hooks };
  return { bellhop: 1, profiles: [{ name: 'sample', paths: ['files'], repository, backup }] };
}

function print({ run, deliveries }) {
  const { outcome, message, snapshotId, stats } = run;
  const lines = [
    `\nThe sample run ${outcome}: ${message}`,
    ...(snapshotId === null ? [] : [`snapshot ${snapshotId.slice(0, 8)}`]),
    ...(stats === null ? [] : [`${stats.filesProcessed} files, ${stats.bytesAdded} bytes added`]),
    '',
    ...deliveries.map(({ moment, hook, state, attempts }) => {
      const { response, error, durationMs } = attempts.at(-1) ?? {};
      const answer = response?.status ?? error?.class ?? '';
      return `  ${moment.padEnd(9)}${hook.padEnd(22)}${state.padEnd(12)}${String(answer).padEnd(5)}${durationMs ?? 0} ms`;
    }),
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
