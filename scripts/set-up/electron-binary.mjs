import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { giveUp, quietly, root, say, tools } from './machine.mjs';

const DEADLINE_MS = 45_000;
const electron = path.join(root, 'node_modules', 'electron');
const mark = path.join(tools, 'electron-unavailable');
const standIn = path.join(root, 'test', 'stand-in', 'bin', 'electron');

/**
 * The program that opens windows: Electron where its binary is there or can be fetched, else the
 * stand-in. A fetch that failed is not tried again for the same version.
 */
export function findElectron(node) {
  const binary = binaryIn(path.join(electron, 'dist'));
  if (existsSync(binary)) return { program: binary, isStandIn: false };
  if (fetchBinary(node) && existsSync(binary)) return { program: binary, isStandIn: false };
  if (process.platform === 'win32') {
    giveUp(
      `Electron's binary could not be fetched. Check the network, delete ${path.relative(root, mark)} and start again.`,
    );
  }
  say("Electron's binary cannot be had here: windows open in Chromium, through the stand-in");
  return { program: standIn, isStandIn: true };
}

function binaryIn(dist) {
  switch (process.platform) {
    case 'darwin':
      return path.join(dist, 'Electron.app', 'Contents', 'MacOS', 'Electron');
    case 'win32':
      return path.join(dist, 'electron.exe');
    default:
      return path.join(dist, 'electron');
  }
}

function fetchBinary(node) {
  const { version } = JSON.parse(readFileSync(path.join(electron, 'package.json'), 'utf8'));
  if (existsSync(mark) && readFileSync(mark, 'utf8') === version) return false;
  say("fetching Electron's binary");
  const done = quietly(node, [path.join(electron, 'install.js')], {
    timeout: DEADLINE_MS,
  });
  if (done.ok) return true;
  mkdirSync(tools, { recursive: true });
  writeFileSync(mark, version);
  return false;
}
