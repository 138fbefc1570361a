import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeRun } from './sample/describe-run.mjs';
import { sampleProfile, secrets } from './sample/profile.mjs';
import { commandLine } from './set-up/build.mjs';
import { withTools } from './set-up/environment.mjs';
import { giveUp, root, say } from './set-up/machine.mjs';

const folder = path.join(root, '.sample');
const repository = path.join(folder, 'repository');
const portFile = path.join(folder, 'port');

/** The sample's own data folder, so that it never meets the user's profiles. */
export const sampleData = path.join(folder, 'data');

/**
 * Makes a profile for trying things out and runs it once, through the same commands that a user has:
 * a folder with files, a local repository, a receiver that prints, hooks, and one header secret.
 * What an earlier start has made is kept. Answers how to stop the receiver; ends with a message when
 * the sample cannot be made.
 */
export async function runSample({ node, data }) {
  const bellhop = (args, input) => askBellhop(node, [...args, '--data', data, '--json'], input);
  makeFiles();
  const { port, stop } = await startReceiver(node);
  setSecrets(bellhop);
  addProfile(bellhop, port);
  say('running the sample profile');
  const report = bellhop(['run', 'sample']);
  process.stdout.write(`\n${describeRun(report)}\n\n`);
  return { stopReceiver: stop };
}

/** Runs a command of Bellhop; answers its document, or ends with its message when there is none. */
function askBellhop(node, args, input = '') {
  const done = spawnSync(node, [commandLine(), ...args], {
    input,
    encoding: 'utf8',
    env: withTools(),
    maxBuffer: 100_000_000,
  });
  if (done.status !== 0) process.stderr.write(done.stderr);
  const document = done.stdout === '' ? { failure: {} } : JSON.parse(done.stdout);
  if (document.failure !== undefined) giveUp('the sample cannot go on');
  return document;
}

function setSecrets(bellhop) {
  const { secrets: known } = bellhop(['secret', 'list']);
  const set = (name) => bellhop(['secret', 'set', name], randomBytes(24).toString('base64url'));
  if (!known.includes(secrets.password)) {
    // A repository whose password is gone can be opened by nobody.
    rmSync(repository, { recursive: true, force: true });
    set(secrets.password);
  }
  if (!known.includes(secrets.header)) set(secrets.header);
}

function addProfile(bellhop, port) {
  const { profiles } = bellhop(['profiles']);
  if (!profiles.some(({ profile }) => profile.name === 'sample')) {
    const file = path.join(folder, 'sample.json');
    writeFileSync(file, JSON.stringify(sampleProfile(port), null, 2));
    bellhop(['import', file]);
  }
  if (!existsSync(path.join(repository, 'config'))) bellhop(['init', 'sample']);
}

function makeFiles() {
  const make = (file, contents) => {
    const place = path.join(folder, 'files', file);
    mkdirSync(path.dirname(place), { recursive: true });
    if (!existsSync(place)) writeFileSync(place, contents);
  };
  for (let n = 1; n <= 20; n += 1) {
    make(`letters/letter ${n}.txt`, `Dear reader,\nthis is letter ${n}.\n`);
    make(`pictures/picture-${n}.raw`, randomBytes(200_000));
  }
}

/**
 * Starts the built-in receiver, which prints what arrives. It keeps the port that it was given at
 * the first start, because the profile keeps it too. Answers the port and how to stop.
 */
function startReceiver(node) {
  const wanted = existsSync(portFile) ? readFileSync(portFile, 'utf8') : '0';
  const child = spawn(node, [commandLine(), 'catch', '--port', wanted], {
    env: withTools(),
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const stop = () => child.kill();
  process.on('exit', stop);
  return new Promise((resolve) => {
    child.stderr.on('data', (chunk) => {
      process.stderr.write(chunk);
      const port = /Listening on .*:(\d+)/.exec(String(chunk))?.[1];
      if (port === undefined) return;
      writeFileSync(portFile, port);
      resolve({ port, stop });
    });
    child.on('close', (code) => {
      if (code !== 0) giveUp("the sample's receiver has ended. Is the sample open elsewhere?");
    });
  });
}
