import path from 'node:path';
import { parseArgs } from 'node:util';
import { openWindow, serve } from './open-window.mjs';
import { runSample, sampleData } from './sample.mjs';
import { ensureBuilt } from './set-up/build.mjs';
import {
  buildPackages,
  ensureDebianPackages,
  keyringPackages,
  standInPackages,
} from './set-up/debian-packages.mjs';
import { findElectron } from './set-up/electron-binary.mjs';
import { hasKeychain, startKeyring } from './set-up/keyring.mjs';
import { giveUp, hasDisplay, say } from './set-up/machine.mjs';
import { findNode24 } from './set-up/node-24.mjs';
import { ensureNpmPackages, hasKeytar } from './set-up/npm-packages.mjs';
import { ensureRestic } from './set-up/restic.mjs';

// `npm start`: sets up what is missing and opens the app; with --sample, on a profile made for trying.

const { values } = parseArgs({
  options: { data: { type: 'string' }, sample: { type: 'boolean', default: false } },
});

process.exitCode = await start();

async function start() {
  if (!hasKeytar()) ensureDebianPackages(buildPackages, { needed: false });
  ensureNpmPackages();
  const node = findNode24();
  ensureRestic();
  const open = prepareToOpen(node);
  if (!values.sample) return open(values.data);
  const data = values.data === undefined ? sampleData : path.resolve(values.data);
  if (!hasKeychain(node, data)) await goUnderKeyring();
  const { stopReceiver } = await runSample({ node, data });
  const code = await open(data);
  stopReceiver();
  return code;
}

/** Sees that a window can be opened, and answers how; or how to serve, where none can be shown. */
function prepareToOpen(node) {
  if (!hasDisplay) {
    return (data) => {
      say('there is no display here: going on as "bellhop serve"');
      return serve({ node, data });
    };
  }
  const electron = findElectron(node);
  if (electron.isStandIn && !ensureDebianPackages(standInPackages, { needed: false })) {
    return (data) => {
      say('no window can be opened without Chromium: going on as "bellhop serve"');
      return serve({ node, data });
    };
  }
  ensureBuilt(node);
  return (data) => openWindow({ node, electron, data });
}

/** On a bare server, everything from here on is in a session with a keychain of its own. */
async function goUnderKeyring() {
  ensureDebianPackages(keyringPackages, { needed: true });
  const keyring = process.platform === 'linux' ? await startKeyring() : null;
  if (keyring === null) {
    giveUp('the keychain here cannot be used. To see why: npm run -s bellhop -- doctor');
  }
  say('there is no keychain here: the sample uses a throw-away one, gone when it ends');
  Object.assign(process.env, keyring.env);
}
