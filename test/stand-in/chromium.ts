import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Cdp, unlessGone } from './cdp.ts';
import { findChromium } from './find-chromium.ts';
import { report } from './report.ts';

interface Running {
  readonly cdp: Cdp;
  readonly keeper: ChildProcess;
  readonly profile: string;
  /** Fulfilled when Chromium has ended and its profile is removed. */
  readonly ended: Promise<void>;
}

/** What a browser does by itself, and an app's window does not. */
const surprises = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'PaintHolding',
  'Translate',
];
/** Pages that nobody sees, each a process: those of the address field, and one kept for later. */
const needless = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];
const patience = 5_000;
const started = Promise.withResolvers<Cdp>();
let running: Running | undefined;
let isLeaving = false;

/** True when the windows are to be real ones, for people: BELLHOP_HEADFUL=1 and a display. */
export const isHeadful =
  process.env['BELLHOP_HEADFUL'] === '1' &&
  (process.platform === 'darwin' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']));

/**
 * Starts the one Chromium behind all windows, at first without a window.
 * @param debuggingPort the switch `--remote-debugging-port=…` for Playwright, if it was given.
 * @returns its version, "156.0.8078.79".
 */
export async function startChromium(debuggingPort: string | undefined): Promise<string> {
  // Short, because Chromium puts a socket in it, and the path of a socket may not be long.
  const profile = path.join(tmpdir(), `stand-in-${randomUUID().slice(0, 8)}`);
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
  const lastWords = passOn(errors as Readable);
  const cdp = new Cdp(output as Writable, input as Readable);
  const ended = once(keeper, 'exit').then(() => {
    if (isLeaving) return;
    report(`[stand-in] Chromium ended by itself\n${lastWords.join('\n')}`);
    process.exit(1);
  });
  running = { cdp, ended, keeper, profile };
  try {
    await cdp.browser.send('Target.setDiscoverTargets', { discover: true });
    const { product } = await cdp.browser.send('Browser.getVersion');
    started.resolve(cdp);
    return product.replace(/^.*\//, '');
  } catch (error) {
    await ended;
    throw error;
  }
}

/** The pipe to Chromium, as soon as it answers. */
export function chromium(): Promise<Cdp> {
  return started.promise;
}

/** Ends Chromium and waits until its profile is gone; kills it when it does not leave in time. */
export async function endChromium(): Promise<void> {
  isLeaving = true;
  if (running === undefined) return;
  const { cdp, ended, keeper, profile } = running;
  const deadline = setTimeout(() => {
    if (keeper.pid !== undefined) process.kill(-keeper.pid, 'SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }, patience);
  cdp.browser.send('Browser.close').catch(unlessGone);
  await ended;
  clearTimeout(deadline);
}

/** Passes on the line that Playwright waits for, and keeps the last few, in case of an early end. */
function passOn(errors: Readable): readonly string[] {
  const lastWords: string[] = [];
  createInterface(errors).on('line', (line) => {
    if (line.startsWith('DevTools listening on ')) report(line);
    if (lastWords.push(line) > 10) lastWords.shift();
  });
  return lastWords;
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
    `--disable-features=${[...surprises, ...needless].join(',')}`,
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
