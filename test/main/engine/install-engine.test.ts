import {
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  existsSync,
  readdirSync,
} from 'node:fs';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createSecureContext } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { installEngine } from '../../../main/engine/install-engine.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';
import { credentials, pemFile } from '../webhook/certificates.ts';
import { startProxy } from '../webhook/proxies.ts';
import { valueOf } from '../webhook/samples.ts';
import {
  closedPort,
  startHttp,
  startHttps,
  type Answer,
  type TestServer,
} from '../webhook/servers.ts';
import {
  anInstallation,
  archive,
  asset,
  FILE,
  FILE_PATH,
  hashOf,
  means,
  program,
  releaseWith,
  sendFile,
  SUMS_PATH,
  VERSION,
  type Places,
} from './release.ts';

type Change = Parameters<typeof anInstallation>[2];

const into = (folder: string, url: string, change: Change = {}, needs = means()) =>
  installEngine(anInstallation(folder, url, change), needs);

/** Installs from a place that has these, and answers the failure. */
async function failureWith(own: Places, change: Change = {}, needs = means()) {
  const folder = temporaryFolder();
  const { url } = await startHttp(releaseWith(own));
  const installed = await into(folder, url, change, needs);
  if (installed.ok) throw new Error('It was installed.');
  // Whatever went wrong: no program is there.
  expect(readdirSync(folder).filter((name) => /^(new-)?restic(-[\d.]+)?$/.test(name))).toEqual([]);
  return installed.failure;
}

/** What was asked of the file: the ranges, or `whole`. */
const asked = ({ received }: TestServer): readonly string[] =>
  received.filter(({ url }) => url === FILE_PATH).map(({ headers }) => headers.range ?? 'whole');

/** A place that sends the file up to these bytes, one after the other, and hangs up once they have come. */
async function startCutting(...ends: readonly number[]) {
  const left = [...ends];
  let hangUp: (received: number) => void = () => undefined;
  const server = await startHttp(
    releaseWith({
      [FILE_PATH]: (request, response) => {
        const end = left.shift() ?? program.length;
        hangUp = (received) => {
          if (received === end && end < program.length) response.destroy();
        };
        sendFile(program, request, response, end);
      },
    }),
  );
  return { ...server, told: (received: number) => hangUp(received) };
}

describe('installing restic', () => {
  it('fetches, checks and unpacks it into a program that runs', async () => {
    const folder = path.join(temporaryFolder(), 'engine');
    const server = await startHttp(releaseWith());
    const told: (readonly [number, number | null])[] = [];
    const place = valueOf(
      await into(folder, server.url, {}, means({ told: (...news) => told.push(news) })),
    );
    expect(place).toBe(path.join(folder, `restic-${VERSION}`));
    expect(execFileSync(place, { encoding: 'utf8' })).toContain(VERSION);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder)).toEqual([`restic-${VERSION}`]);
    expect(told.at(-1)).toEqual([program.length, program.length]);
    expect(server.received.map(({ url }) => url)).toEqual([SUMS_PATH, FILE_PATH]);
  });

  it('unpacks the zip for Windows', async () => {
    const folder = temporaryFolder();
    const zip = archive('restic_9.9.9_test.zip');
    const zipped = { file: 'restic_9.9.9_test.zip', sha256: hashOf(zip), size: zip.length };
    const { url } = await startHttp(
      releaseWith({
        [SUMS_PATH]: `${zipped.sha256}  ${zipped.file}\n`,
        [`/v${VERSION}/${zipped.file}`]: zip,
      }),
    );
    const place = valueOf(await into(folder, url, { asset: zipped, platform: 'win32' }));
    expect(place).toBe(path.join(folder, `restic-${VERSION}.exe`));
    expect(execFileSync(place, { encoding: 'utf8' })).toContain(VERSION);
  });

  it('fetches nothing when it is there already', async () => {
    const folder = temporaryFolder();
    const server = await startHttp(releaseWith());
    const place = valueOf(await into(folder, server.url));
    expect(valueOf(await into(folder, server.url))).toBe(place);
    expect(server.received).toHaveLength(2);
  });

  it('puts a good one in the place of one that does not run', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, `restic-${VERSION}`), 'half a program', { mode: 0o755 });
    const { url } = await startHttp(releaseWith());
    const place = valueOf(await into(folder, url));
    expect(execFileSync(place, { encoding: 'utf8' })).toContain(VERSION);
  });

  it('follows where it is sent to, as GitHub sends on to its store', async () => {
    const store = await startHttp(releaseWith({ '/store?key=1': program }));
    const { url } = await startHttp(
      releaseWith({
        [FILE_PATH]: (_, response) =>
          response.writeHead(302, { location: `${store.url}/store?key=1` }).end(),
        [SUMS_PATH]: (_, response) => response.writeHead(301, { location: '/sums' }).end(),
        '/sums': `${asset.sha256}  ${FILE}\n`,
      }),
    );
    expect(await into(temporaryFolder(), url)).toMatchObject({ ok: true });
    expect(store.received).toHaveLength(1);
  });

  it.each([
    ['without TLS', 'http://mirror.example/file'],
    ['into the disk', 'file:///etc/passwd'],
    ['nowhere', 'https://'],
  ])('does not follow %s', async (_, location) => {
    const failure = await failureWith({
      [FILE_PATH]: (_request, response) => response.writeHead(302, { location }).end(),
    });
    expect(failure).toMatchObject({
      kind: 'download-failed',
      message: expect.stringMatching(/^127\.0\.0\.1:\d+ leads to where nothing is fetched from/),
    });
  });

  it('does not follow from TLS back to none', async () => {
    const location = (await startHttp(releaseWith())).url + SUMS_PATH;
    const { url } = await startHttps(credentials('by-one'), (_, response) =>
      response.writeHead(302, { location }).end(),
    );
    const trust = () => createSecureContext({ ca: readFileSync(pemFile('ca-one')) });
    const installed = await into(temporaryFolder(), url, {}, means({ trust }));
    expect(installed.ok ? '' : installed.failure.message).toContain('nothing is fetched from');
  });

  it.each(['garbage', 'http://mirror.example', 'file:///srv'])(
    'asks nobody when the mirror is %s',
    async (base) => {
      const installed = await into(temporaryFolder(), base);
      expect(installed.ok ? '' : installed.failure.message).toContain('has no address');
    },
  );

  it('does not go round in circles', async () => {
    const failure = await failureWith({
      [FILE_PATH]: (_, response) => response.writeHead(302, { location: FILE_PATH }).end(),
    });
    expect(failure.message).toContain('leads on and on');
  });
});

describe('what is not the release', () => {
  const answering =
    (status: number): Answer =>
    (_, response) =>
      response.writeHead(status).end('no');
  const page: Answer = (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end('<title>Hi</title>');
  const other = Buffer.from(program);
  other[1_000] = other[1_000]! ^ 1;

  it.each<[string, Places, string]>([
    ['a place without it', { [FILE_PATH]: answering(404) }, 'does not have this release'],
    ['a place without sums', { [SUMS_PATH]: answering(404) }, 'does not have this release'],
    ['a place that lets nobody in', { [FILE_PATH]: answering(403) }, 'does not let Bellhop fetch'],
    ['a place that is broken', { [FILE_PATH]: answering(503) }, 'cannot answer just now'],
    ['an odd answer', { [FILE_PATH]: answering(204) }, 'status 204'],
    ['a part that nobody asked for', { [FILE_PATH]: answering(206) }, 'status 206'],
    ['a web page', { [FILE_PATH]: page }, 'A web page came'],
    ['a web page for the sums', { [SUMS_PATH]: page }, 'A web page came'],
    ['a file of another size', { [FILE_PATH]: Buffer.from('small') }, 'its size is another'],
    ['a file of the same size', { [FILE_PATH]: other }, 'its hash is another'],
    [
      'sums that say otherwise',
      { [SUMS_PATH]: `${'0'.repeat(64)}  ${FILE}\n` },
      'another hash for restic_9.9.9_test.bz2 than Bellhop',
    ],
    ['sums that do not name it', { [SUMS_PATH]: 'nothing' }, 'does not name restic_9.9.9'],
    ['endless sums', { [SUMS_PATH]: 'x'.repeat(100_000) }, 'does not name restic_9.9.9'],
  ])('is refused: %s', async (_, own, message) => {
    const failure = await failureWith(own);
    expect(failure.kind).toBe('download-failed');
    expect(failure.message).toContain(message);
    expect(failure.hint).not.toBe('');
  });

  it('does not fetch the file when the sums say otherwise', async () => {
    const server = await startHttp(releaseWith({ [SUMS_PATH]: 'nothing' }));
    await into(temporaryFolder(), server.url);
    expect(asked(server)).toEqual([]);
  });

  it('keeps nothing of a file that is another', async () => {
    const folder = temporaryFolder();
    const { url } = await startHttp(releaseWith({ [FILE_PATH]: other }));
    await into(folder, url);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says when it does not run, and when it is another version', async () => {
    const mute = await failureWith({}, {}, means({ versionOf: async () => null }));
    expect(mute).toMatchObject({ kind: 'engine-failed' });
    expect(mute.message).toContain('does not run on this computer');
    const old = await failureWith({}, {}, means({ versionOf: async () => '0.1.0' }));
    expect(old.message).toContain('restic 0.1.0, not 9.9.9');
  });

  it('is asked for its version once more when it was held up', async () => {
    const { url } = await startHttp(releaseWith());
    const answers = [null, null, VERSION];
    const versionOf = async () => answers.shift() ?? null;
    const installed = await into(temporaryFolder(), url, {}, means({ versionOf }));
    expect(installed).toMatchObject({ ok: true });
  });

  it('says when what was released cannot be unpacked', async () => {
    const broken = program.subarray(0, 20_000);
    const cut = { ...asset, sha256: hashOf(broken), size: null };
    const failure = await failureWith(
      { [FILE_PATH]: broken, [SUMS_PATH]: `${cut.sha256}  ${FILE}\n` },
      { asset: cut },
    );
    expect(failure).toMatchObject({ message: 'What was fetched cannot be unpacked.' });
  });
});

describe('going on', () => {
  it('follows a connection that broke with one for the rest', async () => {
    const { told, ...server } = await startCutting(10_000, 20_000);
    const installed = await into(temporaryFolder(), server.url, {}, means({ told }));
    expect(installed).toMatchObject({ ok: true });
    expect(asked(server)).toEqual(['whole', 'bytes=10000-', 'bytes=20000-']);
  });

  it('gives up on a place that breaks off again and again, and keeps what it has', async () => {
    const folder = temporaryFolder();
    const { told, ...server } = await startCutting(1_000, 2_000, 3_000, 4_000, 5_000);
    const first = await into(folder, server.url, {}, means({ told }));
    expect(first.ok ? '' : first.failure.message).toContain('broke off');
    expect(asked(server)).toHaveLength(5);
    expect(await into(folder, server.url)).toMatchObject({ ok: true });
    expect(asked(server).at(-1)).toBe('bytes=5000-');
  });

  it('goes on after it was cancelled', async () => {
    const folder = temporaryFolder();
    const stop = new AbortController();
    const server = await startHttp(
      releaseWith({
        [FILE_PATH]: (request, response) => {
          if (request.headers.range !== undefined) return sendFile(program, request, response);
          response.writeHead(200, { etag: `"${hashOf(program).slice(0, 16)}"` });
          response.write(program.subarray(0, 12_345)); // and no more
        },
      }),
    );
    const told = (received: number) => received >= 12_345 && stop.abort();
    const cancelled = await into(folder, server.url, {}, means({ signal: stop.signal, told }));
    expect(cancelled).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(await into(folder, server.url)).toMatchObject({ ok: true });
    expect(asked(server)).toEqual(['whole', 'bytes=12345-']);
  });

  it('goes on after it was killed', async () => {
    const folder = temporaryFolder();
    const server = await startHttp(
      releaseWith({
        [FILE_PATH]: (request, response) => {
          const isFirst = request.headers.range === undefined;
          sendFile(program, request, response, isFirst ? 5_000 : program.length);
        },
      }),
    );
    const script = fileURLToPath(new URL('./be-killed.ts', import.meta.url));
    const child = spawn(process.execPath, [script, folder, server.url], { stdio: 'ignore' });
    const isThere = () => existsSync(part(folder)) && statSync(part(folder)).size === 5_000;
    await expect.poll(isThere).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await into(folder, server.url)).toMatchObject({ ok: true });
    expect(asked(server)).toEqual(['whole', 'bytes=5000-']);
    expect(readdirSync(folder)).toEqual([`restic-${VERSION}`]);
  });

  const part = (folder: string): string => path.join(folder, `${FILE}.part`);

  /** A folder in which the first try has left this many bytes. */
  async function withPart(server: TestServer, bytes: number): Promise<string> {
    const folder = temporaryFolder();
    const stop = new AbortController();
    const told = () => {
      stop.abort();
    };
    await into(folder, server.url, {}, means({ signal: stop.signal, told }));
    const note: unknown = JSON.parse(readFileSync(`${part(folder)}.json`, 'utf8'));
    expect(note).toMatchObject({ address: `${server.url}${FILE_PATH}` });
    writeFileSync(part(folder), program.subarray(0, bytes));
    return folder;
  }

  it('begins anew when the place has another file than then', async () => {
    const places: Record<string, Buffer> = { [FILE_PATH]: Buffer.from(program).reverse() };
    const server = await startHttp((request, response) => releaseWith(places)(request, response));
    const folder = await withPart(server, 5_000);
    places[FILE_PATH] = program;
    expect(await into(folder, server.url)).toMatchObject({ ok: true });
    expect(asked(server)).toEqual(['whole', 'bytes=5000-']);
  });

  it('begins anew when what it had was spoilt', async () => {
    const server = await startHttp(releaseWith());
    const folder = await withPart(server, 5_000);
    writeFileSync(part(folder), Buffer.alloc(5_000));
    expect(await into(folder, server.url)).toMatchObject({ ok: true });
    expect(asked(server)).toEqual(['whole', 'bytes=5000-', 'whole']);
  });

  it('asks for nothing more when it has all', async () => {
    const server = await startHttp(releaseWith());
    const folder = await withPart(server, program.length);
    expect(await into(folder, server.url)).toMatchObject({ ok: true });
    expect(asked(server)).toEqual(['whole']);
  });

  it('begins anew when it has more than all', async () => {
    const server = await startHttp(releaseWith());
    const folder = await withPart(server, 5_000);
    writeFileSync(part(folder), Buffer.alloc(program.length + 1));
    expect(await into(folder, server.url)).toMatchObject({ ok: true });
    expect(asked(server).slice(-1)).toEqual(['whole']);
  });

  it('begins anew at another place, and with a note that cannot be read', async () => {
    const [one, other] = [await startHttp(releaseWith()), await startHttp(releaseWith())];
    const folder = await withPart(one, 5_000);
    expect(await into(folder, other.url)).toMatchObject({ ok: true });
    expect(asked(other)).toEqual(['whole']);
    const spoilt = await withPart(one, 5_000);
    writeFileSync(`${part(spoilt)}.json`, '{');
    expect(await into(spoilt, one.url)).toMatchObject({ ok: true });
    expect(asked(one).at(-1)).toBe('whole');
  });
});

describe('the way there', () => {
  it('says when nobody answers there', async () => {
    const url = `http://127.0.0.1:${String(await closedPort())}`;
    const installed = await into(temporaryFolder(), url);
    expect(installed.ok ? '' : installed.failure.message).toContain('cannot be reached');
  });

  it.each<[string, Answer]>([
    ['never begins', () => undefined],
    ['stops in the middle', (_, response) => void response.write('BZh9')],
  ])('does not wait for an answer that %s', async (_, answer) => {
    const failure = await failureWith({ [FILE_PATH]: answer }, {}, means({ idleMs: 50 }));
    expect(failure.message).toContain('did not answer for too long');
  });

  it('reads no more than the file can be', async () => {
    let written = 0;
    const endless: Answer = (_, response) => {
      const more = (): void => {
        written += 10_000;
        response.write(Buffer.alloc(10_000), (error) => {
          if (error === undefined || error === null) more();
        });
      };
      more();
    };
    const failure = await failureWith({ [FILE_PATH]: endless });
    expect(failure.message).toContain('its size is another');
    expect(written).toBeLessThan(50_000_000);
  });

  it('trusts whom it is told to trust, and nobody else', async () => {
    const { url } = await startHttps(credentials('by-one'), releaseWith());
    const refused = await into(temporaryFolder(), url);
    expect(refused.ok ? '' : refused.failure.message).toContain('is not trusted');
    const trust = () => createSecureContext({ ca: readFileSync(pemFile('ca-one')) });
    expect(await into(temporaryFolder(), url, {}, means({ trust }))).toMatchObject({ ok: true });
  });

  it('goes over the proxy, and tells it who asks', async () => {
    const { url } = await startHttps(credentials('by-one'), releaseWith());
    const proxy = await startProxy({ wants: 'Basic YTpi' });
    const trust = () => createSecureContext({ ca: readFileSync(pemFile('ca-one')) });
    const origins: string[] = [];
    const over = (authorization: string | null) =>
      means({
        trust,
        proxyFor: async (origin) => {
          origins.push(origin);
          return { shown: proxy.url, authorization };
        },
      });
    expect(await into(temporaryFolder(), url, {}, over('Basic YTpi'))).toMatchObject({ ok: true });
    expect(proxy.errands.map(({ method }) => method)).toEqual(['CONNECT', 'CONNECT']);
    expect(origins).toEqual([url, url]);
    const refused = await into(temporaryFolder(), url, {}, over('Basic c2VjcmV0'));
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'download-failed' } });
    const said = JSON.stringify(refused);
    expect(said).toContain('407');
    expect(said).not.toContain('c2VjcmV0');
  });

  it('hands a plain request to the proxy', async () => {
    const { url } = await startHttp(releaseWith());
    const proxy = await startProxy();
    const proxyFor = async () => ({ shown: proxy.url, authorization: null });
    expect(await into(temporaryFolder(), url, {}, means({ proxyFor }))).toMatchObject({ ok: true });
    expect(proxy.errands).toHaveLength(2);
  });
});

describe.runIf(process.platform === 'linux')('a disk that does not take it', () => {
  it('says that it is full', async () => {
    const folder = temporaryFolder();
    symlinkSync('/dev/full', path.join(folder, `new-restic`));
    const { url } = await startHttp(releaseWith());
    const installed = await into(folder, url);
    expect(installed).toMatchObject({ ok: false, failure: { kind: 'disk-full' } });
    // What was fetched is there for the next time.
    expect(existsSync(path.join(folder, `${FILE}.part`))).toBe(true);
  });

  it('says where it may not write', async () => {
    const { url } = await startHttp(releaseWith());
    const installed = await into('/sys/bellhop', url);
    expect(installed).toMatchObject({ ok: false, failure: { kind: 'permission-denied' } });
  });

  it('says which place is no folder', async () => {
    const file = path.join(temporaryFolder(), 'engine');
    writeFileSync(file, '');
    const installed = await into(file, 'http://127.0.0.1:9');
    expect(installed.ok ? '' : installed.failure.message).toContain(file);
  });
});
