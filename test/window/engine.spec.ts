import { expect, test, type Locator } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { assetFor, pinnedRelease } from '../../main/engine/pinned-release.ts';
import { hashOf, sendFile } from '../main/engine/release.ts';
import { beginJourney, endJourney, goTo, type Journey } from './journey.ts';

// Installing restic from a mirror, on a server of this computer. What it has is never the release
// that Bellhop vouches for, so nothing is ever installed.

const { version } = pinnedRelease;
const asset = assetFor(pinnedRelease, process);
const programs = mkdtempSync(path.join(os.tmpdir(), 'bellhop-older-'));
const other = randomBytes(asset?.size ?? 1_000_000);

let journey: Journey;
let engine: Locator;
let mirror: Mirror;

test.skip(process.platform === 'win32', 'the older restic of these specs is a shell script');
test.skip(asset === null, 'Bellhop has no restic for this computer');

test.beforeEach(async () => {
  writeOlderRestic();
  mirror = await startMirror();
  const { PATH = '' } = process.env;
  journey = await beginJourney({ PATH: `${programs}${path.delimiter}${PATH}` });
  const { page } = journey;
  await goTo(page, 'Settings');
  engine = page.getByRole('region', { name: 'Engine' });
  await expect(engine).toContainText('restic 0.18.0 found on this computer');
  await engine.getByLabel('Mirror of the releases').fill(mirror.url);
  await engine.getByRole('button', { name: 'Save' }).click();
  await expect(engine.getByRole('button', { name: 'Save' })).toBeDisabled();
});

test.afterEach(async () => {
  await endJourney(journey);
  await mirror.close();
});

test.afterAll(() => {
  rmSync(programs, { recursive: true });
});

test('another program than the one that was released is refused, and the old engine stays', async () => {
  mirror.sums = sumsWith(hashOf(other));
  await install();
  const refusal = engine.getByRole('alert');
  await expect(refusal).toContainText(`The SHA256SUMS of ${mirror.host} has another hash`);
  await expect(refusal).toContainText('Nothing was installed.');
  expect(mirror.asked).toEqual([`/v${version}/SHA256SUMS`]);

  mirror.sums = sumsWith(asset?.sha256 ?? '');
  await install();
  await expect(refusal).toContainText(`What ${mirror.host} sent as ${asset?.file ?? ''} is not`);
  await expect(refusal).toContainText('its hash is another');
  expect(mirror.asked.slice(1)).toEqual([
    `/v${version}/SHA256SUMS`,
    `/v${version}/${asset?.file ?? ''}`,
  ]);
  expect(installed()).toEqual([]);
  await expect(engine).toContainText('restic 0.18.0 found on this computer');
  await expect(engine).toContainText(path.join(programs, 'restic'));
});

test('a download that hangs is cancelled, and goes on where it was', async () => {
  const half = Math.floor(other.length / 2);
  mirror.upTo = half;
  await install();
  const bar = engine.getByRole('progressbar', { name: 'Download of restic' });
  await expect(bar).toHaveAttribute('aria-valuenow', /^(49|50)$/);
  await expect(engine.getByRole('button', { name: /^Install/ })).toHaveCount(0);
  await engine.getByRole('button', { name: 'Cancel' }).click();
  await expect(bar).toHaveCount(0);
  await expect(engine).toContainText('The installation was cancelled.');
  await expect(engine.getByRole('alert')).toHaveCount(0);
  await expect(engine).toContainText('restic 0.18.0 found on this computer');
  expect(installed()).toEqual([`${asset?.file ?? ''}.part`, `${asset?.file ?? ''}.part.json`]);

  mirror.upTo = other.length;
  await install();
  await expect(engine.getByRole('alert')).toContainText('its hash is another');
  expect(mirror.ranges).toEqual(['', expect.stringMatching(/^bytes=\d{6,}-$/), '']);
  expect(installed()).toEqual([]);
});

async function install(): Promise<void> {
  await engine.getByRole('button', { name: `Install restic ${version}` }).click();
}

/** What is in the folder of Bellhop's own engines. */
function installed(): readonly string[] {
  const folder = path.join(journey.folder, 'data', 'engine');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** A restic that calls itself older than the pinned one, so that a newer one is offered. */
function writeOlderRestic(): void {
  const file = path.join(programs, 'restic');
  writeFileSync(file, '#!/bin/sh\necho "restic 0.18.0 compiled with go1.24 on here"\n');
  chmodSync(file, 0o755);
}

function sumsWith(hash: string): string {
  return `${hash}  ${asset?.file ?? ''}\n`;
}

/** A server with the folders of restic's releases, and another program in them. */
interface Mirror {
  readonly url: string;
  readonly host: string;
  sums: string;
  /** How many bytes of the program come before it hangs. */
  upTo: number;
  readonly asked: string[];
  /** What was asked of the program, each time. */
  readonly ranges: string[];
  close(): Promise<void>;
}

async function startMirror(): Promise<Mirror> {
  const server: Server = createServer(({ url = '', headers }, response) => {
    started.asked.push(url);
    if (url.endsWith('/SHA256SUMS')) response.end(started.sums);
    else if (url === `/v${version}/${asset?.file ?? ''}`) {
      started.ranges.push(headers.range ?? '');
      sendFile(other, { headers }, response, started.upTo);
    } else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const started: Mirror = {
    url: `http://${host}`,
    host,
    sums: sumsWith(asset?.sha256 ?? ''),
    upTo: other.length,
    asked: [],
    ranges: [],
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return started;
}
