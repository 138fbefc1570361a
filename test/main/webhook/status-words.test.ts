import { describe, expect, it } from 'vitest';
import { send } from '../../../main/webhook/send.ts';
import { options, post } from './sending.ts';
import { startHttp } from './servers.ts';

describe('an answer that is no success', () => {
  it('S1-4 does not follow a redirect, and shows where it leads', async () => {
    const target = await startHttp();
    const server = await startHttp((_, response) => {
      response.writeHead(302, { Location: `${target.url}/new` }).end();
    });
    const sent = await send(post(server.url), options());
    expect(sent.error?.class).toBe('redirect');
    expect(sent.error?.hint).toContain(`${target.url}/new`);
    expect(sent.retryable).toBe(false);
    expect(target.received).toEqual([]);
  });

  it('S3-21 hints at the URL for a 404', async () => {
    const server = await startHttp((_, response) => response.writeHead(404).end('no such hook'));
    const sent = await send(post(server.url), options());
    expect(sent).toMatchObject({ error: { class: 'status' }, retryable: false });
    expect(sent.error?.hint).toContain('URL is probably incorrect');
    expect(sent.response?.body).toBe('no such hook');
  });

  it.each([
    [400, false],
    [401, false],
    [408, true],
    [410, false],
    [425, true],
    [429, true],
    [500, true],
    [503, true],
    [204, false],
  ])('says of a %i whether another try makes sense: %s', async (status, retryable) => {
    const server = await startHttp((_, response) => response.writeHead(status).end());
    const sent = await send(post(server.url), options({ success: [{ from: 200, to: 200 }] }));
    expect(sent.error?.class).toBe('status');
    expect(sent.error?.message).toContain(String(status));
    expect(sent.error?.hint).not.toBe('');
    expect(sent.retryable).toBe(retryable);
  });

  it.each([
    ['30', 30_000],
    ['Sun, 01 Mar 2026 02:00:10 GMT', 10_000],
  ])('takes the wait from Retry-After: %s', async (value, wait) => {
    const server = await startHttp((_, response) =>
      response.writeHead(429, { 'Retry-After': value }).end(),
    );
    const now = () => Date.parse('2026-03-01T02:00:00Z');
    const sent = await send(post(server.url), options({ now }));
    expect(sent).toMatchObject({ retryable: true, retryAfterMs: wait });
  });
});
