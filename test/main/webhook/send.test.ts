import { once } from 'node:events';
import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { send, type SendOptions } from '../../../main/webhook/send.ts';
import { options, post } from './sending.ts';
import { closedPort, startHttp, startHttps, startTcp } from './servers.ts';

/** Short enough for a test, long enough for a connection to be made. */
const SHORT = 400;

describe('a delivery', () => {
  it('succeeds with an answer in the ranges, and tells what came back', async () => {
    const server = await startHttp((_, response) => {
      response.writeHead(201, { 'X-Two': ['a', 'b'] }).end('thanks');
    });
    const clock = [1_000, 1_250];
    const sent = await send(post(server.url), options({ now: () => clock.shift() ?? 0 }));
    expect(sent).toMatchObject({
      error: null,
      retryable: false,
      retryAfterMs: null,
      durationMs: 250,
    });
    expect(sent.response).toMatchObject({ status: 201, body: 'thanks', truncated: false });
    expect(sent.response?.headers.filter(({ name }) => name === 'x-two')).toEqual([
      { name: 'x-two', value: 'a' },
      { name: 'x-two', value: 'b' },
    ]);
  });

  it('sends the body byte for byte, headers twice where they are given twice, nothing of its own', async () => {
    const server = await startHttp();
    const body = '{"a": "é 😀",\r\n\t"b":1}';
    const headers = [
      { name: 'X-Tag', value: 'one' },
      { name: 'X-Tag', value: 'two' },
    ];
    await send(post(server.url, { body, headers }), options());
    expect(server.received[0]?.body).toBe(body);
    const names = server.received[0]?.rawHeaders.filter((_, index) => index % 2 === 0);
    expect(names?.map((name) => name.toLowerCase()).toSorted()).toEqual([
      'connection',
      'content-length',
      'host',
      'x-tag',
      'x-tag',
    ]);
  });

  it('sends a header beyond ASCII in UTF-8, as curl does', async () => {
    const server = await startHttp();
    const headers = [{ name: 'Title', value: 'Größe š 😀' }];
    await send(post(server.url, { headers }), options());
    const title = server.received[0]?.headers['title'] as string;
    expect(Buffer.from(title, 'latin1').toString('utf8')).toBe('Größe š 😀');
  });

  it('counts as delivered what the hook says, be it a 404', async () => {
    const server = await startHttp((_, response) => response.writeHead(404).end());
    const sent = await send(post(server.url), options({ success: [{ from: 404, to: 404 }] }));
    expect(sent.error).toBeNull();
  });

  it('closes its connection', async () => {
    const sockets: Socket[] = [];
    const url = await startTcp((socket) => {
      sockets.push(socket);
      socket.once('data', () => socket.write('HTTP/1.1 204 No Content\r\n\r\n'));
    });
    const sent = await send(post(url), options());
    expect(sent.error).toBeNull();
    if (sockets[0]?.closed === false) await once(sockets[0], 'close');
  });
});

describe('a connection that fails', () => {
  const outcome = async (url: string, change: Partial<SendOptions> = {}) => {
    const { error, retryable, response } = await send(post(url), options(change));
    expect(error?.message).not.toBe('');
    expect(error?.hint).not.toBe('');
    return { class: error?.class, retryable, status: response?.status ?? null };
  };

  it('is refused', async () => {
    const url = `http://127.0.0.1:${String(await closedPort())}`;
    expect(await outcome(url)).toEqual({ class: 'refused', retryable: true, status: null });
  });

  it('is refused under every address of a name', async () => {
    const url = `http://localhost:${String(await closedPort())}`;
    expect(await outcome(url)).toEqual({ class: 'refused', retryable: true, status: null });
  });

  it('is reset before the request', async () => {
    const url = await startTcp((socket) => socket.resetAndDestroy());
    expect(await outcome(url)).toEqual({ class: 'reset', retryable: true, status: null });
  });

  it('is reset after the request', async () => {
    const url = await startTcp((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(await outcome(url)).toEqual({ class: 'reset', retryable: true, status: null });
  });

  it('is closed without an answer', async () => {
    const url = await startTcp((socket) => socket.once('data', () => socket.end()));
    expect(await outcome(url)).toEqual({ class: 'reset', retryable: true, status: null });
  });

  it('is reset in the middle of the body, and what came is kept', async () => {
    const url = await startTcp((socket) =>
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf', () => socket.end());
      }),
    );
    const sent = await send(post(url), options());
    expect(sent).toMatchObject({ error: { class: 'reset' }, retryable: true });
    expect(sent.response).toMatchObject({ status: 200, truncated: true });
  });

  it('S0-16 hangs before the headers, until the time is over', async () => {
    const url = await startTcp(() => undefined);
    const state = await outcome(url, { timeoutMs: SHORT });
    expect(state).toEqual({ class: 'timeout', retryable: true, status: null });
  });

  it('drips its body beyond the deadline', async () => {
    const server = await startHttp((_, response) => {
      response.write('drop');
      const timer = setInterval(() => response.write('drop'), 10);
      response.on('close', () => clearInterval(timer));
    });
    const state = await outcome(server.url, { timeoutMs: SHORT });
    expect(state).toEqual({ class: 'timeout', retryable: true, status: 200 });
  });

  it('speaks no HTTP', async () => {
    const url = await startTcp((socket) => socket.once('data', () => socket.end('220 mail\r\n')));
    expect(await outcome(url)).toEqual({ class: 'protocol', retryable: true, status: null });
  });

  it('S0-12 has a self-signed certificate, and no request reaches the handler', async () => {
    const server = await startHttps();
    expect(await outcome(server.url)).toEqual({ class: 'tls', retryable: false, status: null });
    expect(server.received).toEqual([]);
  });

  it('speaks no TLS', async () => {
    const { url } = await startHttp();
    const state = await outcome(url.replace('http:', 'https:'));
    expect(state).toEqual({ class: 'tls', retryable: false, status: null });
  });

  it('has a name that does not exist', async () => {
    const state = await outcome('http://name.invalid/');
    expect(state).toEqual({ class: 'dns', retryable: true, status: null });
  });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://[::ffff:a9fe:a9fe]/',
    'http://2852039166/',
  ])('leads to the credentials of a cloud machine: %s', async (url) => {
    expect(await outcome(url)).toEqual({ class: 'blocked', retryable: false, status: null });
  });

  it('has a URL that is none', async () => {
    const state = await outcome('http://a b/');
    expect(state).toEqual({ class: 'protocol', retryable: false, status: null });
  });

  it('has a header that cannot be sent', async () => {
    const server = await startHttp();
    const headers = [{ name: 'X', value: 'a\r\nY: b' }];
    const sent = await send(post(server.url, { headers }), options());
    expect(sent).toMatchObject({ error: { class: 'protocol' }, retryable: false });
    expect(server.received).toEqual([]);
  });
});

describe('cancelling', () => {
  it('ends a call that hangs', async () => {
    const controller = new AbortController();
    const url = await startTcp((socket) => socket.once('data', () => controller.abort()));
    const sent = await send(post(url), options({ signal: controller.signal }));
    expect(sent).toMatchObject({ error: { class: 'cancelled' }, retryable: false });
  });

  it('prevents a call that has not begun', async () => {
    const server = await startHttp();
    const sent = await send(post(server.url), options({ signal: AbortSignal.abort() }));
    expect(sent.error?.class).toBe('cancelled');
    expect(server.received).toEqual([]);
  });
});
