import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Cdp } from './cdp.ts';
import { report } from './report.ts';

interface Running {
  readonly cdp: Cdp;
  /** Fulfilled when Chromium has ended and its profile is removed. */
  readonly ended: Promise<void>;
  kill(): void;
}

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const patience = 5_000;
const started = Promise.withResolvers<Running>();
let leaving = false;

/** True when the windows are to be real ones, for people: BELLHOP_HEADFUL=1 and a display. */
export const isHeadful =
  process.env['BELLHOP_HEADFUL'] === '1' &&
  (process.platform === 'darwin' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']));

/** Where Chromium is: CHROMIUM in the environment, or one of the usual places. Throws if nowhere. */
function findChromium(): string {
  const found = process.env['CHROMIUM'] ?? usualPlaces.find((place) => existsSync(place));
  if (found === undefined)
    throw new Error('No Chromium found. Install one, or name it in the environment: CHROMIUM=…');
  return found;
}

/**
 * Starts the one Chromium behind all windows, at first without a window.
 * @param debuggingPort the switch `--remote-debugging-port=…` for Playwright, if it was given.
 * @returns its version, "156.0.8078.79".
 */
export async function startChromium(debuggingPort: string | undefined): Promise<string> {
  const profile = path.join(tmpdir(), `stand-in-chromium-${randomUUID()}`);
  const keeper = spawn(
    path.join(import.meta.dirname, 'chromium-keeper.sh'),
    [profile, findChromium(), ...switches(profile, debuggingPort)],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: profile },
      detached: true,
    },
  );
  const [, , errors, output, input] = keeper.stdio;
  // Asked for as pipes above.
  createInterface(errors as Readable).on('line', (line) => {
    if (line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`);
    else if (process.env['STANDIN_TRACE']) process.stderr.write(`[chromium] ${line}\n`);
  });
  const ended = new Promise<void>((resolve) => keeper.once('exit', () => resolve()));
  keeper.once('exit', (code, signal) => {
    if (leaving) return;
    report(`[stand-in] Chromium ended by itself (${code ?? signal})`);
    process.exit(1);
  });
  const cdp = new Cdp(output as Writable, input as Readable);
  const kill = () => {
    if (keeper.pid !== undefined) process.kill(-keeper.pid, 'SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  await cdp.browser.send('Target.setDiscoverTargets', { discover: true });
  const { product } = await cdp.browser.send('Browser.getVersion');
  started.resolve({ cdp, ended, kill });
  return product.replace(/^.*\//, '');
}

/** The pipe to Chromium, as soon as there is one. */
export async function chromium(): Promise<Cdp> {
  return (await started.promise).cdp;
}

/** Ends Chromium and waits until its profile is gone; kills it when it does not leave in time. */
export async function endChromium(): Promise<void> {
  leaving = true;
  const { cdp, ended, kill } = await started.promise;
  const deadline = setTimeout(kill, patience);
  cdp.browser.send('Browser.close').catch(() => undefined);
  await ended;
  clearTimeout(deadline);
}

function switches(profile: string, debuggingPort: string | undefined): readonly string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    ...(isHeadful ? ['--keep-alive-for-test'] : ['--headless=new', '--mute-audio']),
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
    ...(debuggingPort === undefined ? [] : [debuggingPort]),
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--no-startup-window',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-breakpad',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,PaintHolding,Translate',
    '--disable-renderer-backgrounding',
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    '--enable-unsafe-swiftshader',
    '--force-color-profile=srgb',
    '--metrics-recording-only',
    '--password-store=basic',
    '--use-mock-keychain',
  ];
}
