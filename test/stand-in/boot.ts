import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { startChromium } from './chromium.ts';

const root = path.resolve(import.meta.dirname, '../..');
const given = process.argv.slice(2);
const executable = process.env['STANDIN_EXEC'] ?? process.execPath;

pretendToBeElectron();
const { requires, folder, main, manifest } = readArguments();
app.begin({ switches: given, folder, manifest });
const chromium = startChromium(given.find((each) => each.startsWith('--remote-debugging-port=')));
const require = createRequire(path.resolve('required-from-the-command-line.js'));
for (const file of requires) require(file);
await import(pathToFileURL(main).href);
setConstants(process.versions, { chrome: await chromium });
app.becomeReady();

/** Gives `process` what an app may read there, so that it cannot tell the two apart by accident. */
function pretendToBeElectron(): void {
  const { version } = readJson(path.join(root, 'node_modules/electron/package.json'));
  process.argv = [executable, ...given];
  setConstants(process.versions, { electron: version });
  setConstants(process, {
    execPath: executable,
    type: 'browser',
    defaultApp: true,
    resourcesPath: path.join(path.dirname(executable), 'resources'),
  });
}

function setConstants(target: object, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true });
}

/** Reads the command line as Electron does: modules to require, then the app's folder or script. */
function readArguments() {
  const requires: string[] = [];
  let entry: string | undefined;
  for (let at = 0; at < given.length && entry === undefined; at++) {
    const argument = given[at] ?? '';
    if (argument === '-r') requires.push(given[++at] ?? '');
    else if (!argument.startsWith('-')) entry = path.resolve(argument);
  }
  if (entry === undefined) throw new Error('usage: electron [-r MODULE] APP [ARGUMENT]...');
  const isFolder = statSync(entry).isDirectory();
  const folder = isFolder ? entry : path.dirname(entry);
  const manifest = isFolder ? readJson(path.join(folder, 'package.json')) : {};
  return {
    requires,
    folder,
    manifest,
    main: isFolder ? path.join(folder, manifest['main'] ?? 'index.js') : entry,
  };
}

function readJson(file: string): Readonly<Record<string, string>> {
  // A package.json: only its text fields are read.
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}
