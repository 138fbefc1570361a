import { once } from 'node:events';
import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { BodyRule } from '../../../preload/contract/hook.ts';
import { send } from '../../../main/webhook/send.ts';
import { namesLeadTo, options, post } from './sending.ts';
import { startHttp, startTcp } from './servers.ts';

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
      'accept-encoding',
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

describe('what counts as delivered', () => {
  it.each([200, 201, 202, 204, 299])('S1-3 is %i', async (status) => {
    const server = await startHttp((_, response) => response.writeHead(status).end());
    expect((await send(post(server.url), options())).error).toBeNull();
  });

  it.each([300, 304, 400, 500, 599])('S1-3 is not %i', async (status) => {
    const server = await startHttp((_, response) => response.writeHead(status).end());
    expect((await send(post(server.url), options())).error?.class).toBe('status');
  });

  it('S0-26 is everything below 400 where the hook says so, a redirect that nobody follows too', async () => {
    const server = await startHttp((request, response) =>
      response.writeHead(Number(request.url.slice(1)), { Location: '/200' }).end(),
    );
    const success = [{ from: 200, to: 399 }];
    for (const status of [200, 302, 399]) {
      const sent = await send(post(`${server.url}/${String(status)}`), options({ success }));
      expect(sent).toMatchObject({ error: null, response: { status } });
    }
    const sent = await send(post(`${server.url}/400`), options({ success }));
    expect(sent.error?.class).toBe('status');
    expect(server.received).toHaveLength(4);
  });

  it('is what the hook says, be it a 404', async () => {
    const server = await startHttp((_, response) => response.writeHead(404).end());
    const sent = await send(post(server.url), options({ success: [{ from: 404, to: 404 }] }));
    expect(sent.error).toBeNull();
  });

  it('is an answer that keeps to the rule for its body', async () => {
    const server = await startHttp((_, response) => response.end('{"result":[{"ok":true}]}'));
    const rules: readonly BodyRule[] = [
      { kind: 'contains', text: '"ok"', tryAgain: false },
      { kind: 'contains-not', text: 'error', tryAgain: false },
      { kind: 'json', path: 'result.0.ok', equals: true, tryAgain: false },
    ];
    for (const bodyRule of rules) {
      expect((await send(post(server.url), options({ bodyRule }))).error).toBeNull();
    }
  });

  it('is an answer that wants no more, too', async () => {
    const server = await startHttp((_, response) =>
      response.writeHead(200, { 'Webhook-Delivery': 'disable' }).end(),
    );
    const sent = await send(post(server.url), options());
    expect(sent).toMatchObject({ error: null, wantsNoMore: true });
  });
});

describe('what is told of the way', () => {
  it('is each part of the time, but for those that there were not', async () => {
    const server = await startHttp();
    const { port } = new URL(server.url);
    const lookUp = namesLeadTo('127.0.0.1');
    const sent = await send(post(`http://receiver.example:${port}/`), options({ lookUp }));
    const aTime = expect.toSatisfy((ms: unknown) => typeof ms === 'number' && ms >= 0) as number;
    expect(sent.timing).toEqual({
      dnsMs: aTime,
      connectMs: aTime,
      tlsMs: null,
      firstByteMs: aTime,
      bodyMs: aTime,
    });
  });

  it('is the address that was really connected to, and that it is in the own network', async () => {
    const server = await startHttp();
    const { port } = new URL(server.url);
    const lookUp = namesLeadTo('169.254.169.254', '127.0.0.1');
    const sent = await send(post(`http://receiver.example:${port}/`), options({ lookUp }));
    expect(sent).toMatchObject({ error: null, mayHaveArrived: true });
    expect(sent.route).toEqual({
      remoteAddress: '127.0.0.1',
      proxy: null,
      httpVersion: '1.1',
      local: true,
      tls: null,
    });
  });

  it('is nothing where nothing was begun', async () => {
    const sent = await send(post('http://169.254.169.254/'), options());
    expect(sent).toMatchObject({ timing: null, route: null, mayHaveArrived: false });
  });

  it('is no time of an answer where none came', async () => {
    const url = await startTcp((socket) => socket.once('data', () => socket.resetAndDestroy()));
    const { timing } = await send(post(url), options());
    expect(timing).toMatchObject({ firstByteMs: null, bodyMs: null });
  });
});

describe('a request that cannot be sent', () => {
  it.each(['http://a b/', 'ftp://127.0.0.1/', 'receiver.example', ''])(
    'has a URL that is none: “%s”',
    async (url) => {
      const sent = await send(post(url), options());
      expect(sent).toMatchObject({ error: { class: 'protocol' }, retryable: false, route: null });
    },
  );

  it.each([
    ['X', 'a\r\nY: b'],
    ['Not a name', 'a'],
    ['Transfer-Encoding', 'chunked'],
    ['Expect', '100-continue'],
    ['Content-Length', '7'],
  ])('has the header %s: %j', async (name, value) => {
    const server = await startHttp();
    const sent = await send(
      post(server.url, { headers: [{ name, value }], body: 'hello' }),
      options(),
    );
    expect(sent).toMatchObject({
      error: { class: 'protocol', hint: expect.stringContaining('headers') as string },
      retryable: false,
      mayHaveArrived: false,
    });
    expect(server.received).toEqual([]);
  });
});

describe('an answer that breaks off', () => {
  it('is kept as far as it came', async () => {
    const url = await startTcp((socket) =>
      socket.once('data', () => {
        const part = `HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n${'x'.repeat(5_000)}`;
        socket.write(part, () => socket.end());
      }),
    );
    const sent = await send(post(url), options());
    expect(sent).toMatchObject({ error: { class: 'reset' }, retryable: true });
    expect(sent.response).toMatchObject({ status: 200, truncated: true });
    expect(sent.response?.body).toMatch(/^x{900,}$/);
  });
});

describe('cancelling', () => {
  it('ends a call that hangs', async () => {
    const controller = new AbortController();
    const url = await startTcp((socket) => socket.once('data', () => controller.abort()));
    const sent = await send(post(url), options({ signal: controller.signal }));
    expect(sent).toMatchObject({
      error: { class: 'cancelled' },
      retryable: false,
      mayHaveArrived: true,
    });
  });

  it('prevents a call that has not begun', async () => {
    const server = await startHttp();
    const sent = await send(post(server.url), options({ signal: AbortSignal.abort() }));
    expect(sent).toMatchObject({ error: { class: 'cancelled' }, mayHaveArrived: false });
    expect(server.received).toEqual([]);
  });
});
