import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { installGalleryApi } from './gallery-api.ts';
import { emptyScene, fullScene } from './gallery-scene.ts';
const built = path.resolve(import.meta.dirname, '../../out/renderer');
const server = createServer((q, r) => {
  const p = q.url === '/' ? '/index.html' : q.url!;
  try {
    const b = readFileSync(built + p);
    r.setHeader(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    );
    r.setHeader(
      'content-type',
      p.endsWith('html') ? 'text/html' : p.endsWith('js') ? 'text/javascript' : 'text/css',
    );
    r.end(b);
  } catch {
    r.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await new Promise((d) => server.once('listening', d));
const url = `http://127.0.0.1:${(server.address() as any).port}/`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const ctx = await browser.newContext({ viewport: { width: 1280, height: 800 } });
await ctx.addInitScript(installGalleryApi, emptyScene);
await ctx.addInitScript(() => {
  const calls: any[] = ((window as any).calls = []);
  const api = (window as any).api;
  for (const ns of Object.keys(api))
    if (typeof api[ns] === 'object')
      for (const m of Object.keys(api[ns])) {
        const f = api[ns][m];
        api[ns][m] = (...a: any[]) => {
          calls.push([`${ns}.${m}`, ...a]);
          return f(...a);
        };
      }
});
const page = await ctx.newPage();
page.setDefaultTimeout(4000);
page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
page.on('console', (m) => {
  if (m.type() !== 'log' && m.type() !== 'info') console.log('CONSOLE', m.text());
});
await page.goto(url);
await page.getByRole('button', { name: 'Hold secrets in memory until Bellhop quits' }).click();
await page.getByText('Secrets are held in memory only.').waitFor();
await page.getByRole('button', { name: 'New profile' }).click();
await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Docs');
await page.getByRole('textbox', { name: 'Folder path' }).fill('/home/ada');
await page.getByRole('button', { name: 'Add folder' }).click();
await page.getByRole('textbox', { name: 'Repository' }).fill('/tmp/repo');
await page.getByLabel('Password').fill('pw');
await page.getByRole('radio', { name: 'Every few hours' }).check();
await page.getByRole('spinbutton', { name: 'Hours between runs' }).fill('12');
await page.getByRole('button', { name: 'Add hook' }).click();
await page.getByRole('textbox', { name: 'Hook name' }).fill('ntfy');
await page.getByRole('checkbox', { name: 'success' }).uncheck();
await page.getByRole('checkbox', { name: 'failure' }).uncheck();
await page.getByRole('checkbox', { name: 'before' }).check();
await page.getByRole('radio', { name: 'Don’t back up, count as failed' }).check();
await page.getByRole('combobox', { name: 'Method' }).selectOption('PUT');
await page.getByRole('textbox', { name: 'URL' }).fill('https://ntfy.example/x');
await page.getByRole('button', { name: 'Add header' }).click();
await page.getByRole('textbox', { name: 'Header name' }).fill('Authorization');
await page.getByRole('switch', { name: 'Secret' }).check();
await page.getByLabel('Header value').fill('Bearer abc');
await page
  .getByRole('group', { name: 'Request' })
  .getByText('PUT https://ntfy.example/x')
  .waitFor();
await page.getByRole('button', { name: 'Home', exact: true }).click();
await page.getByRole('alertdialog', { name: 'Leave without saving?' }).waitFor();
await page.keyboard.press('Escape');
await page.getByRole('alertdialog').waitFor({ state: 'detached' });
await page.getByRole('button', { name: 'Save', exact: true }).click();
await page.getByText('Saved', { exact: true }).waitFor();
console.log(
  JSON.stringify(
    (await page.evaluate(() => (window as any).calls)).filter((c: any) =>
      /set|save|preview/.test(c[0]),
    ),
    null,
    1,
  ),
);
await page.getByRole('button', { name: 'Create the repository' }).click();
await page.getByText('The repository has been created and is ready.').waitFor();
console.log(await page.getByText('hook-').allTextContents());
await page.screenshot({ path: 'test-results/gallery/zz-saved.png', fullPage: true });
// second save: nothing stored again
await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Docs 2');
await page.getByRole('button', { name: 'Save', exact: true }).click();
await page.getByRole('heading', { name: 'Docs 2' }).waitFor();
console.log(
  (await page.evaluate(() => (window as any).calls)).filter((c: any) => c[0] === 'secrets.set')
    .length,
  'sets',
);
// unlocked discard
await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Docs 3');
await page.keyboard.press('Escape');
await page.getByRole('alertdialog').waitFor();
await page.getByRole('button', { name: 'Discard changes' }).click();
await page.getByRole('article', { name: 'Docs 2' }).waitFor();
// edit again, replace secret, add 2nd hook broken, collapse and save
await page.getByRole('button', { name: 'Edit Docs 2' }).click();
await page.getByRole('button', { name: 'Add hook' }).click();
const hooks = page.getByRole('article', { name: /^Hook / });
console.log('hooks', await hooks.count());
await hooks.nth(0).getByRole('button', { name: /^ntfy/ }).click();
await page.getByRole('button', { name: 'Save', exact: true }).click();
await page.getByText('Give the hook a name.').waitFor();
await page.getByRole('button', { name: 'Remove New hook' }).click();
await page.getByRole('button', { name: 'Save', exact: true }).click();
await page.getByText('Saved', { exact: true }).waitFor();
await page.getByRole('button', { name: 'Done' }).click();
await page.getByRole('button', { name: 'More for Docs 2' }).click();
await page.getByRole('menuitem', { name: 'Delete' }).click();
await page.getByRole('button', { name: 'Delete profile' }).click();
await page.getByText('A profile says what').waitFor();
console.log('done');
await browser.close();
server.close();
