import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { giveUp, root, which } from './set-up/machine.mjs';
import { icoOf } from './tray-icons/ico.mjs';
import { drawings } from './tray-icons/drawings.mjs';

// `node scripts/draw-tray-icons.mjs` draws assets/tray anew, with an installed Chromium: for macOS
// black templates of 16 px (the system colours them), for Linux 24 px, both also twice as fine, and
// for Windows one .ico with all sizes that its taskbar takes.

const AMBER = '#C98A1B';
const BLACK = '#000000';
const ICO_SIZES = [16, 20, 24, 32, 48];

const executablePath = which('chromium') ?? which('google-chrome');
if (executablePath === null) giveUp('the icons are drawn with Chromium, which is not installed');

const folder = path.join(root, 'assets', 'tray');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
for (const [name, draw] of Object.entries(drawings)) await drawAll(name, draw);
await browser.close();

async function drawAll(name, draw) {
  const file = (ending) => path.join(folder, `tray-${name}${ending}`);
  writeFileSync(file('.png'), await paint(draw(AMBER), 24));
  writeFileSync(file('@2x.png'), await paint(draw(AMBER), 48));
  writeFileSync(file('Template.png'), await paint(draw(BLACK), 16));
  writeFileSync(file('Template@2x.png'), await paint(draw(BLACK), 32));
  const images = [];
  for (const size of ICO_SIZES) images.push({ size, png: await paint(draw(AMBER), size) });
  writeFileSync(file('.ico'), icoOf(images));
}

/** Answers the drawing as a PNG of so many pixels each way, with nothing behind it. */
async function paint(svg, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}
