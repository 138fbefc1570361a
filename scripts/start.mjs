import path from 'node:path';
import { parseArgs } from 'node:util';
import { openWindow } from './open-window.mjs';
import { runSample, sampleData } from './sample.mjs';
import { ensureBuilt } from './set-up/build.mjs';
import { ensureDebianPackages } from './set-up/debian-packages.mjs';
import { findElectron } from './set-up/electron-binary.mjs';
import { follow } from './set-up/follow.mjs';
import { hasKeychain, keyringPackages, throwAwayKeyring } from './set-up/keyring.mjs';
import { say } from './set-up/machine.mjs';
import { findNode24 } from './set-up/node-24.mjs';
import { ensureNpmPackages } from './set-up/npm-packages.mjs';
import { ensureRestic } from './set-up/restic.mjs';

// `npm start`: sets up what is missing and opens the app; with --sample, on a profile made for trying.

const { values } = parseArgs({
  options: { data: { type: 'string' }, sample: { type: 'boolean', default: false } },
});

process.exitCode = await start();

async function start() {
  ensureDebianPackages(['python3', 'make', 'g++', 'pkg-config', 'libsecret-1-dev'], {
    needed: false,
  });
  ensureNpmPackages();
  const node = findNode24();
  ensureRestic();
  const electron = findElectron();
  if (electron.isStandIn) ensureDebianPackages(['chromium'], { needed: false });
  ensureBuilt(node);
  if (!values.sample) return openWindow({ node, electron, data: values.data });
  const data = values.data === undefined ? sampleData : path.resolve(values.data);
  if (process.env.BELLHOP_KEYRING === undefined && !hasKeychain(node, data)) {
    return startUnderKeyring();
  }
  const sample = await runSample({ node, data });
  if (!sample.ok) return 1;
  const code = await openWindow({ node, electron, data });
  sample.stopReceiver();
  return code;
}

/** The same again, on a bare server: in a session with a keychain that is gone afterwards. */
async function startUnderKeyring() {
  ensureDebianPackages(keyringPackages, { needed: true });
  const keyring = throwAwayKeyring(process.execPath, process.argv.slice(1));
  if (keyring === null) {
    say('there is no keychain here, and none can be started. Install gnome-keyring and dbus.');
    return 1;
  }
  say('there is no keychain here: the sample uses a throw-away one, gone when it ends');
  const { command, args, env, cleanUp } = keyring;
  const code = await follow(command, args, { env });
  cleanUp();
  return code;
}
