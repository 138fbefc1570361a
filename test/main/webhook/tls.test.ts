import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:http2';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { getCACertificates, rootCertificates } from 'node:tls';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SendResult } from '../../../main/core/send-result.ts';
import { send } from '../../../main/webhook/send.ts';
import { usualCertificates } from '../../../main/webhook/trust.ts';
import { credentials, pemFile, trusting } from './certificates.ts';
import { namesLeadTo, options, post } from './sending.ts';
import { startHttp, startHttp2, startHttps } from './servers.ts';

const unchecked = { tls: { verify: false, caFiles: [] } };

describe('a receiver whose certificate is checked', () => {
  it('S0-12 gets no request when it has signed its certificate itself', async () => {
    const server = await startHttps(credentials('self-signed'));
    const sent = await send(post(server.url, { body: 'secret' }), options());
    expect(sent).toMatchObject({ error: { class: 'tls' }, retryable: false });
    expect(sent.route).toMatchObject({
      remoteAddress: '127.0.0.1',
      httpVersion: null,
      tls: { issuer: 'self-signed.pem', validTo: '2120-01-01T00:00:00.000Z', verified: false },
    });
    expect(server.received).toEqual([]);
  });

  it('S0-13 is trusted by its own certificate as a CA file', async () => {
    const server = await startHttps(credentials('self-signed'));
    const sent = await send(post(server.url), options(trusting('self-signed')));
    expect(sent.error).toBeNull();
    expect(sent.route?.tls?.verified).toBe(true);
  });

  it('S0-13 is trusted by the CA file of its authority, among others', async () => {
    const server = await startHttps(credentials('by-one'));
    const sent = await send(post(server.url), options(trusting('ca-two', 'ca-one')));
    expect(sent.error).toBeNull();
  });

  it('S3-12 has an authority of its own, and the next receiver in the same run another one', async () => {
    const [one, two] = await Promise.all([
      startHttps(credentials('by-one')),
      startHttps(credentials('by-two')),
    ]);
    const tries = [
      { url: one.url, ...trusting('ca-one') },
      { url: two.url, ...trusting('ca-two') },
      { url: one.url, ...trusting('ca-two') },
      { url: two.url, ...trusting('ca-one') },
      { url: one.url },
      { url: two.url, ...unchecked },
    ];
    const sent = await Promise.all(
      tries.map(({ url, ...change }) => send(post(url), options(change))),
    );
    expect(sent.map(({ error }) => error?.class ?? null)).toEqual([
      null,
      null,
      'tls',
      'tls',
      'tls',
      null,
    ]);
    expect(one.received).toHaveLength(1);
    expect(two.received).toHaveLength(2);
  });

  it('is checked against the name in the URL, which it is told', async () => {
    const names: unknown[] = [];
    const server = await startHttps({
      ...credentials('by-one'),
      SNICallback: (name, callback) => {
        names.push(name);
        callback(null);
      },
    });
    const { port } = new URL(server.url);
    const lookUp = namesLeadTo('127.0.0.1');
    const call = (host: string) =>
      send(post(`https://${host}:${port}/`), options({ ...trusting('ca-one'), lookUp }));
    expect((await call('receiver.example')).error).toBeNull();
    expect((await call('elsewhere.example')).error?.message).toContain('another name');
    expect((await call('127.0.0.1')).error).toBeNull();
    expect(names).toEqual(['receiver.example', 'elsewhere.example']);
  });
});

describe('what this computer trusts anyway', () => {
  it('S3-11 is every well-known authority, without a word in the hook', () => {
    const usual = new Set(usualCertificates());
    expect(rootCertificates.length).toBeGreaterThan(100);
    expect(rootCertificates.filter((root) => !usual.has(root))).toEqual([]);
    expect(getCACertificates('system').filter((root) => !usual.has(root))).toEqual([]);
  });

  it('S3-11 S0-13 is trusted without CA files, and stays trusted beside them', async () => {
    const server = await startHttps(credentials('by-one'));
    for (const caFiles of [[], [pemFile('ca-two')]]) {
      const sent = await sendWhereTrusted('ca-one', server.url, caFiles);
      expect(sent.error).toBeNull();
      expect(sent.route?.tls?.verified).toBe(true);
    }
    expect(server.received).toHaveLength(2);
  });
});

describe('a receiver whose certificate is not checked', () => {
  it.each(['self-signed', 'by-two', 'expired', 'not-yet-valid', 'other-name'] as const)(
    'S0-12 S3-13 is told everything, and the log says that nobody checked: %s',
    async (name) => {
      const server = await startHttps(credentials(name));
      const sent = await send(post(server.url, { body: 'hello' }), options(unchecked));
      expect(sent.error).toBeNull();
      expect(sent.route?.tls?.verified).toBe(false);
      expect(server.received[0]?.body).toBe('hello');
    },
  );

  it('leaves the next one checked', async () => {
    const server = await startHttps(credentials('self-signed'));
    await send(post(server.url), options(unchecked));
    expect((await send(post(server.url), options())).error?.class).toBe('tls');
  });
});

describe('a CA file', () => {
  it.each([
    ['is missing', pemFile('none-such'), /none-such\.pem does not exist/],
    ['holds a key', pemFile('test-key'), /test-key\.pem holds no certificate/],
    ['is a folder', import.meta.dirname, /cannot be read/],
  ])('S3-14 that %s keeps everything from being sent', async (_, file, message) => {
    const server = await startHttps(credentials('by-one'));
    const tls = { verify: true, caFiles: [pemFile('ca-one'), file] };
    const sent = await send(post(server.url), options({ tls }));
    expect(sent).toMatchObject({
      error: { class: 'tls' },
      retryable: false,
      mayHaveArrived: false,
      route: null,
    });
    expect(sent.error?.message).toMatch(message);
    expect(server.received).toEqual([]);
  });
});

describe('a CA file with a damaged certificate', () => {
  it('S3-14 keeps everything from being sent', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'bellhop-ca-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const file = path.join(folder, 'damaged.pem');
    writeFileSync(file, readFileSync(pemFile('ca-one'), 'utf8').replace(/^MII.{20}/m, 'MIIabc'));
    const server = await startHttps(credentials('by-one'));
    const sent = await send(post(server.url), options({ tls: { verify: true, caFiles: [file] } }));
    expect(sent.error?.message).toContain('damaged.pem holds a damaged certificate');
    expect(server.received).toEqual([]);
  });
});

describe('the versions', () => {
  it.each(['TLSv1.2', 'TLSv1.3'] as const)('of TLS include %s', async (version) => {
    const server = await startHttps({
      ...credentials('by-one'),
      minVersion: version,
      maxVersion: version,
    });
    const sent = await send(post(server.url), options(trusting('ca-one')));
    expect(sent.route?.tls).toMatchObject({
      protocol: version,
      issuer: 'Bellhop test authority one',
      validTo: '2120-01-01T00:00:00.000Z',
      verified: true,
    });
    expect(sent.route?.tls?.cipher).toMatch(/AES|CHACHA/);
  });

  it('S3-10 of the web are http and https', async () => {
    const [plain, secure] = [await startHttp(), await startHttps(credentials('by-one'))];
    for (const { url } of [plain, secure]) {
      const sent = await send(post(url, { body: 'x' }), options(trusting('ca-one')));
      expect(sent).toMatchObject({ error: null, route: { httpVersion: '1.1' } });
    }
    expect([plain.received[0]?.body, secure.received[0]?.body]).toEqual(['x', 'x']);
  });
});

describe('HTTP/2', () => {
  it('is spoken where the receiver wants it', async () => {
    const received: unknown[] = [];
    const url = await startHttp2(credentials('by-one'), (stream, headers) => {
      void text(stream).then((body) => {
        received.push({ method: headers[':method'], path: headers[':path'], body });
        received.push(headers['x-tag'], headers['accept-encoding']);
        stream.respond({ ':status': 202, 'x-answer': 'yes' });
        stream.end('thanks');
      });
    });
    const headers = [{ name: 'X-Tag', value: 'é' }];
    const sent = await send(
      post(`${url}/hook?a=1`, { headers, body: '{"a":1}' }),
      options(trusting('ca-one')),
    );
    expect(sent).toMatchObject({ error: null, route: { httpVersion: '2', local: true } });
    expect(sent.response).toMatchObject({ status: 202, body: 'thanks', truncated: false });
    expect(sent.response?.headers).toContainEqual({ name: 'x-answer', value: 'yes' });
    const tag = Buffer.from('é', 'utf8').toString('latin1');
    expect(received).toEqual([
      { method: 'POST', path: '/hook?a=1', body: '{"a":1}' },
      tag,
      'identity',
    ]);
  });

  it('has no part in an answer of more than 64 KiB either', async () => {
    const url = await startHttp2(credentials('by-one'), (stream) => {
      stream.respond({ ':status': 200 });
      stream.end(Buffer.alloc(2 ** 22, 'x'));
    });
    const sent = await send(post(url), options(trusting('ca-one')));
    expect(sent).toMatchObject({ error: null, response: { truncated: true } });
    expect(sent.response?.body).toHaveLength(65_536);
  });

  it('ends with the deadline', async () => {
    const url = await startHttp2(credentials('by-one'), (stream) => {
      stream.respond({ ':status': 200 });
      stream.write('half');
    });
    const sent = await send(post(url), options({ ...trusting('ca-one'), timeoutMs: 3_000 }));
    expect(sent).toMatchObject({ error: { class: 'timeout' }, response: { status: 200 } });
  });

  it('tells surely that a request which was refused has not arrived', async () => {
    const url = await startHttp2(credentials('by-one'), (stream) =>
      stream.close(constants.NGHTTP2_REFUSED_STREAM),
    );
    const sent = await send(post(url), options(trusting('ca-one')));
    expect(sent).toMatchObject({ error: { class: 'reset' }, mayHaveArrived: false });
  });

  it('may be cut off by a receiver that goes away', async () => {
    const url = await startHttp2(credentials('by-one'), (stream) => stream.session?.destroy());
    const sent = await send(post(url), options(trusting('ca-one')));
    expect(sent).toMatchObject({ error: { class: 'reset' }, retryable: true });
  });
});

/** Sends from a process of its own, on a computer that trusts this authority already. */
async function sendWhereTrusted(authority: string, url: string, caFiles: readonly string[]) {
  const script = `
    const { send } = await import(${JSON.stringify(import.meta.resolve('../../../main/webhook/send.ts'))});
    const { options, post } = await import(${JSON.stringify(import.meta.resolve('./sending.ts'))});
    const tls = { verify: true, caFiles: ${JSON.stringify(caFiles)} };
    console.log(JSON.stringify(await send(post(${JSON.stringify(url)}), options({ tls }))));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { env: { ...process.env, NODE_EXTRA_CA_CERTS: pemFile(authority) } },
  );
  return JSON.parse(stdout) as SendResult;
}
