import { once } from 'node:events';
import net from 'node:net';
import { onTestFinished, describe, expect, it } from 'vitest';
import {
  describeCaught,
  startCatcher,
  type Catcher,
  type CatcherOptions,
  type Caught,
} from '../../../main/webhook/catcher.ts';

const NOW = Date.UTC(2027, 0, 2, 3, 4, 5);

async function catching(answer?: CatcherOptions['answer']) {
  const requests: Caught[] = [];
  const result = await startCatcher({
    port: 0,
    now: () => NOW,
    onRequest: (caught) => requests.push(caught),
    ...(answer && { answer }),
  });
  if (!result.ok) throw new Error(result.failure.message);
  const catcher: Catcher = result.value;
  onTestFinished(() => catcher.close());
  return { catcher, requests, url: `http://127.0.0.1:${String(catcher.port)}/` };
}

describe('the catcher', () => {
  it('catches a request as it was sent', async () => {
    const { requests, url } = await catching();
    const response = await fetch(`${url}start?a=1`, {
      method: 'POST',
      headers: { 'X-Token': 'abc' },
      body: 'grüße\n',
    });
    expect([response.status, await response.text()]).toEqual([200, 'caught\n']);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      receivedAt: '2027-01-02T03:04:05.000Z',
      method: 'POST',
      url: '/start?a=1',
      body: 'grüße\n',
      truncated: false,
    });
    expect(requests[0]?.headers.map(({ name }) => name.toLowerCase())).toContain('x-token');
  });

  it('keeps the spelling, order and doubles of headers', async () => {
    const { catcher, requests } = await catching();
    const socket = net.connect(catcher.port, '127.0.0.1');
    socket.end('HEAD / HTTP/1.1\r\nHost: x\r\nX-a: 1\r\nX-A: 2\r\nConnection: close\r\n\r\n');
    socket.resume();
    await once(socket, 'close');
    expect(requests[0]?.headers).toEqual([
      { name: 'Host', value: 'x' },
      { name: 'X-a', value: '1' },
      { name: 'X-A', value: '2' },
      { name: 'Connection', value: 'close' },
    ]);
  });

  it('answers what it is told to answer', async () => {
    const { url } = await catching((caught) => ({ status: 503, body: `no ${caught.url}` }));
    const response = await fetch(`${url}x`);
    expect([response.status, await response.text()]).toEqual([503, 'no /x']);
  });

  it('keeps the first 64 KiB of a body and says that there was more', async () => {
    const { requests, url } = await catching();
    await fetch(url, { method: 'POST', body: `a${'ü'.repeat(40_000)}` });
    await fetch(url, { method: 'POST', body: 'a'.repeat(65_536) });
    expect(requests[0]?.body).toBe(`a${'ü'.repeat(32_767)}`);
    expect(requests.map(({ truncated }) => truncated)).toEqual([true, false]);
  });

  it('does not count a request whose sender went away in the middle', async () => {
    const { catcher, requests, url } = await catching();
    const socket = net.connect(catcher.port, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc');
    await once(socket, 'connect');
    socket.destroy();
    await once(socket, 'close');
    await fetch(url);
    expect(requests.map(({ method }) => method)).toEqual(['GET']);
  });

  it('says what to do when its port is taken', async () => {
    const { catcher } = await catching();
    const second = await startCatcher({
      port: catcher.port,
      now: () => NOW,
      onRequest: () => undefined,
    });
    expect(second).toMatchObject({
      ok: false,
      failure: {
        kind: 'busy',
        message: `Port ${String(catcher.port)} is in use by another program.`,
        hint: 'Choose another port, or 0 for any that is free.',
      },
    });
  });

  it('lets its port go when it is closed, whoever is still connected', async () => {
    const { catcher } = await catching();
    const socket = net.connect(catcher.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.on('error', () => undefined); // a reset is as good an end as any
    const closed = once(socket, 'close');
    await catcher.close();
    await closed;
    const next = net.createServer().listen(catcher.port, '127.0.0.1');
    await once(next, 'listening');
    next.close();
  });
});

describe('a caught request', () => {
  const caught: Caught = {
    receivedAt: '2027-01-02T03:04:05.000Z',
    method: 'POST',
    url: '/fail',
    headers: [{ name: 'Content-Type', value: 'text/plain' }],
    body: 'one\r\ntwo',
    truncated: false,
  };

  it('reads like an HTTP message', () => {
    expect(describeCaught(caught)).toBe(
      '2027-01-02T03:04:05.000Z  POST /fail\nContent-Type: text/plain\n\none\ntwo',
    );
  });

  it('says when it was cut, and shows no body where there was none', () => {
    expect(describeCaught({ ...caught, truncated: true })).toMatch(/\n\(cut after 64 KiB\)$/);
    expect(describeCaught({ ...caught, body: '' })).toMatch(/text\/plain$/);
  });

  it('cannot steer the terminal', () => {
    expect(describeCaught({ ...caught, body: '\u001b[31mred' })).toContain('\ufffd[31mred');
  });
});
