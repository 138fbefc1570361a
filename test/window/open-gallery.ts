import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Disposable,
  Page,
} from 'playwright-core';
import { forecastKeeping } from '../../main/core/keep-forecast.ts';
import { previewSchedule } from '../../main/core/preview-schedule.ts';
import { systemZone } from '../../main/machine/zone.ts';
import type { KeepRequest } from '../../preload/contract/keep-forecast.ts';
import type { PreviewRequest } from '../../preload/contract/schedule.ts';
import { installGalleryApi } from './gallery-api.ts';
import { galleryNow } from './gallery-now.ts';
import type { Shot } from './gallery-snapshot-shots.ts';

/** The built window (out/renderer) on a main process that is made up, to look at it in any state. */
export interface Gallery {
  /**
   * Opens a page in the state of a shot; what goes wrong in it is told to `complaints`. The page is the
   * one of the shot before that had the same options: a new one would take three times as long.
   */
  open(shot: Shot, options: Look): Promise<Page>;
  /** What the pages have complained of, with the shot's name. */
  readonly complaints: readonly string[];
  close(): void;
}

/** What a page is asked to look like. */
export type Look = Pick<
  BrowserContextOptions,
  'colorScheme' | 'locale' | 'reducedMotion' | 'timezoneId' | 'viewport'
>;

const built = path.resolve(import.meta.dirname, '../../out/renderer');

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export async function openGallery(browser: Browser): Promise<Gallery> {
  const server = await serve();
  const complaints: string[] = [];
  const easels = new Map<string, Easel>();
  return {
    complaints,
    open: async (shot, look) => {
      const key = JSON.stringify(look);
      const easel = easels.get(key) ?? (await putUp(browser, look, complaints));
      easels.set(key, easel);
      const { page } = easel;
      easel.shot = shot.name;
      await easel.scene?.dispose();
      easel.scene = await page.addInitScript(installGalleryApi, shot.scene);
      await undoArrangement(page, look);
      await page.goto(urlOf(server));
      await page.getByRole('navigation').waitFor();
      await shot.arrange(page);
      // A screen may still be on its way, with the one before in its place.
      await page.locator('main:not([aria-busy]) h1:visible').first().waitFor();
      return page;
    },
    close: () => {
      server.close();
    },
  };
}

/** A page on which one shot after the other is drawn. */
interface Easel {
  readonly page: Page;
  /** The shot's name, for what the page complains of. */
  shot: string;
  /** What makes the main process up, to be taken away before the next. */
  scene: Disposable | null;
}

async function putUp(browser: Browser, look: Look, complaints: string[]): Promise<Easel> {
  const context = await openContext(browser, look);
  const page = await context.newPage();
  const easel: Easel = { page, shot: '', scene: null };
  page.setDefaultTimeout(20_000);
  // Nothing is pressed while the next screen is on its way: Playwright waits until this is over.
  await page.addLocatorHandler(page.locator('main[aria-busy]'), async () => {});
  page.on('pageerror', (error) => complaints.push(`${easel.shot}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${easel.shot}: ${message.text()}`);
  });
  return easel;
}

/** Some shots arrange the page's size or contrast as well. */
async function undoArrangement(page: Page, look: Look): Promise<void> {
  const { colorScheme = null, reducedMotion = null, viewport } = look;
  await page.emulateMedia({ colorScheme, reducedMotion, contrast: null, forcedColors: null });
  if (viewport !== undefined && viewport !== null) await page.setViewportSize(viewport);
}

async function openContext(browser: Browser, look: Look): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB', ...look });
  await context.clock.setFixedTime(galleryNow);
  await context.exposeFunction('lookAhead', (request: PreviewRequest) =>
    previewSchedule(request, { now: galleryNow, zone: systemZone() }),
  );
  await context.exposeFunction('foresee', (request: KeepRequest) =>
    forecastKeeping(request, { now: galleryNow, zone: systemZone() }),
  );
  return context;
}

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(built, pathname === '/' ? 'index.html' : path.normalize(pathname));
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    response.setHeader('content-security-policy', policy);
    response.setHeader('cache-control', 'max-age=3600');
    response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
    createReadStream(file)
      .on('error', () => {
        response.writeHead(404).end();
      })
      .pipe(response);
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      done(server);
    });
  });
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('urlOf: not listening');
  return `http://127.0.0.1:${String(address.port)}/`;
}
