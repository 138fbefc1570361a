import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { createSecureContext } from 'node:tls';
import type { InstallMeans, Installation } from '../../../main/engine/install-engine.ts';
import type { Asset } from '../../../main/engine/pinned-release.ts';
import { askVersion } from '../../../main/restic/engine-version.ts';
import type { Answer, Received } from '../webhook/servers.ts';

/** One of the archives that were made beforehand; see `make.sh` beside them. */
export function archive(name: string): Buffer {
  return readFileSync(path.join(import.meta.dirname, '../../fixtures/engine', name));
}

export const VERSION = '9.9.9';
export const FILE = 'restic_9.9.9_test.bz2';

/** A program in a shell's words, packed as releases are. */
export const program = archive(FILE);

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What Bellhop knows of it. */
export const asset: Asset = { file: FILE, sha256: hashOf(program), size: program.length };

const sums = [
  `${'0'.repeat(64)}  restic-${VERSION}.tar.gz`,
  `${asset.sha256}  ${FILE}`,
  `${'1'.repeat(64)} *restic_${VERSION}_other.zip`,
  '',
].join('\n');

const FOLDER = `/v${VERSION}`;
export const SUMS_PATH = `${FOLDER}/SHA256SUMS`;
export const FILE_PATH = `${FOLDER}/${FILE}`;

/** What one place has; an answer of its own may stand for each path. */
export type Places = Readonly<Record<string, Buffer | string | Answer>>;

/** Answers as GitHub's store of files does: with tags, and with parts where they are asked for. */
export function releaseWith(own: Places = {}): Answer {
  const places: Places = { [SUMS_PATH]: sums, [FILE_PATH]: program, ...own };
  return (request, response) => {
    const place = places[request.url];
    if (place === undefined) response.writeHead(404).end('Not Found');
    else if (typeof place === 'function') place(request, response);
    else sendFile(Buffer.from(place), request, response);
  };
}

/** The file, or the rest of it for whoever has the beginning of the same one; up to its `end` only. */
export function sendFile(
  content: Buffer,
  { headers }: Pick<Received, 'headers'>,
  response: ServerResponse,
  end = content.length,
): void {
  const etag = `"${hashOf(content).slice(0, 16)}"`;
  const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
  const goesOn = from > 0 && headers['if-range'] === etag;
  if (goesOn && from >= content.length) {
    response.writeHead(416, { 'content-range': `bytes */${String(content.length)}` }).end();
    return;
  }
  const start = goesOn ? from : 0;
  const range = `bytes ${String(start)}-${String(content.length - 1)}/${String(content.length)}`;
  response.writeHead(goesOn ? 206 : 200, {
    etag,
    'content-type': 'application/octet-stream',
    'content-length': content.length - start,
    ...(goesOn ? { 'content-range': range } : {}),
  });
  if (end >= content.length) response.end(content.subarray(start));
  else response.write(content.subarray(start, end));
}

export function anInstallation(
  folder: string,
  base: string,
  change: Partial<Installation> = {},
): Installation {
  return { version: VERSION, asset, base, folder, platform: 'linux', ...change };
}

/** What installing needs, of the real things. */
export function means(change: Partial<InstallMeans> = {}): InstallMeans {
  return {
    proxyFor: async () => null,
    trust: () => createSecureContext(),
    signal: new AbortController().signal,
    idleMs: 10_000,
    versionOf: (file) => askVersion(file, process.env),
    told: () => undefined,
    ...change,
  };
}
