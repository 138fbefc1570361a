import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { installGalleryApi } from './gallery-api.ts';
import { emptyScene, fullScene, type Scene } from './gallery-scene.ts';

/*
 * Draws every screen of the built window (out/renderer) into test-results/gallery, in light and dark
 * and in two sizes, so that a person can look at them all: node test/window/renderer-gallery.ts
 */

const root = path.resolve(import.meta.dirname, '../..');
const built = path.join(root, 'out/renderer');
const gallery = path.join(root, 'test-results/gallery');

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

interface Shot {
  readonly name: string;
  readonly scene: Scene;
  readonly arrange: (page: Page) => Promise<void>;
}

const scene = fullScene(Date.now());
const click = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
};

const shots: readonly Shot[] = [
  { name: 'home', scene, arrange: async () => {} },
  { name: 'home-empty', scene: emptyScene, arrange: async () => {} },
  {
    name: 'home-import',
    scene: emptyScene,
    arrange: async (page) => {
      await click(page, 'Import');
      await page.getByRole('textbox', { name: 'Or paste its text' }).fill('version = "1"');
      await click(page, 'Preview');
      await page.getByRole('heading', { name: '2 profiles would be imported' }).waitFor();
    },
  },
  {
    name: 'home-delete',
    scene,
    arrange: async (page) => {
      await click(page, 'More for Documents');
      await page.getByRole('menuitem', { name: 'Delete' }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'editor-new',
    scene,
    arrange: async (page) => {
      await click(page, 'New profile');
      await page.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
      await click(page, 'Save');
      await page.getByText('Give the profile a name.').waitFor();
    },
  },
  {
    name: 'editor',
    scene,
    arrange: async (page) => {
      await click(page, 'Edit Documents');
      await page.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
    },
  },
  {
    name: 'editor-hook',
    scene,
    arrange: async (page) => {
      await click(page, 'Edit Documents');
      const hook = page.getByRole('article', { name: 'Hook ntfy' });
      await hook.getByRole('button', { name: /^ntfy/ }).click();
      await hook.getByRole('group', { name: 'Request' }).waitFor();
      await hook.getByRole('textbox', { name: 'URL' }).scrollIntoViewIfNeeded();
      await hook.evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
        document.querySelector('main')?.scrollBy(0, -64);
      });
    },
  },
  {
    name: 'run',
    scene,
    arrange: async (page) => {
      const card = page.getByRole('article', { name: 'Documents' });
      await card.getByRole('button', { name: /^succeeded/ }).click();
      await page.getByRole('heading', { name: 'Deliveries' }).waitFor();
    },
  },
  {
    name: 'run-delivery',
    scene,
    arrange: async (page) => {
      const card = page.getByRole('article', { name: 'Documents' });
      await card.getByRole('button', { name: /^succeeded/ }).click();
      const delivery = page.getByRole('article', { name: 'Delivery ntfy, success' });
      await delivery.getByRole('button').first().click();
      await delivery.evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
      });
    },
  },
  {
    name: 'run-live',
    scene,
    arrange: async (page) => {
      const card = page.getByRole('article', { name: 'Photos' });
      await card.getByRole('button', { name: /^running/ }).click();
      await page.getByRole('heading', { name: 'Deliveries' }).waitFor();
    },
  },
  {
    name: 'history',
    scene,
    arrange: async (page) => {
      await click(page, 'History');
    },
  },
  {
    name: 'history-open',
    scene,
    arrange: async (page) => {
      await click(page, 'History');
      await page.getByRole('button', { name: /Music/ }).click();
      await page.getByRole('heading', { name: 'Deliveries' }).waitFor();
    },
  },
  {
    name: 'secrets',
    scene,
    arrange: async (page) => {
      await click(page, 'Secrets');
      const row = page.getByRole('article', { name: 'old-token' });
      await row.getByRole('button', { name: 'Set a new value' }).click();
    },
  },
  {
    name: 'settings',
    scene,
    arrange: async (page) => {
      await click(page, 'Settings');
    },
  },
];

const sizes = [
  { width: 900, height: 600 },
  { width: 1440, height: 900 },
];

await drawAll();

async function drawAll(): Promise<void> {
  await rm(gallery, { recursive: true, force: true });
  await mkdir(gallery, { recursive: true });
  const server = await serve();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
  const complaints: string[] = [];
  for (const shot of chosenShots()) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const viewport of sizes) {
        const page = await open(browser, { shot, colorScheme, viewport });
        page.on('pageerror', (error) => complaints.push(`${shot.name}: ${error.message}`));
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(`${shot.name}: ${message.text()}`);
        });
        await page.goto(urlOf(server));
        await page.getByRole('navigation').waitFor();
        await shot.arrange(page);
        const file = `${shot.name}-${String(viewport.width)}-${colorScheme}.png`;
        await page.screenshot({ path: path.join(gallery, file), animations: 'disabled' });
        await page.context().close();
      }
    }
  }
  await browser.close();
  server.close();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

function chosenShots(): readonly Shot[] {
  const names = process.argv.slice(2);
  return names.length === 0 ? shots : shots.filter(({ name }) => names.includes(name));
}

async function open(
  browser: Browser,
  how: {
    readonly shot: Shot;
    readonly colorScheme: 'light' | 'dark';
    readonly viewport: { readonly width: number; readonly height: number };
  },
): Promise<Page> {
  const { colorScheme, viewport, shot } = how;
  const context = await browser.newContext({ colorScheme, viewport, locale: 'en-GB' });
  await context.addInitScript(installGalleryApi, shot.scene);
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  return page;
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
