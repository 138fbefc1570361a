import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { redactor } from '../../../main/core/redact.ts';
import { send } from '../../../main/webhook/send.ts';
import { options, post } from './sending.ts';
import { startHttp } from './servers.ts';

describe('what comes back', () => {
  it('is whole up to 64 KiB, and marked as cut from there on', async () => {
    for (const [size, truncated] of [
      [65_536, false],
      [65_537, true],
    ] as const) {
      const server = await startHttp((_, response) => response.end('x'.repeat(size)));
      const sent = await send(post(server.url), options());
      expect(sent.response?.truncated).toBe(truncated);
      expect(sent.response?.body).toHaveLength(65_536);
    }
  });

  it('is named by its encoding when it is compressed, but for an empty one', async () => {
    const answer = (body: Uint8Array) =>
      startHttp((_, response) =>
        response.writeHead(200, { 'Content-Encoding': 'BR, gzip' }).end(body),
      );
    const bodyOf = async ({ url }: { readonly url: string }) =>
      (await send(post(url), options())).response?.body;
    expect(await bodyOf(await answer(gzipSync('hello')))).toBe(
      '(compressed with br, gzip, not shown)',
    );
    expect(await bodyOf(await answer(new Uint8Array()))).toBe('');
  });

  it('shows no secret, in whatever form the receiver echoes it', async () => {
    const secret = 'pa/ss "wörd" & more';
    const server = await startHttp((request, response) => {
      const echoes = [
        request.headers.authorization,
        Buffer.from(String(request.headers['x-key']), 'latin1').toString('utf8'),
        request.url,
        JSON.stringify({ secret }),
        JSON.stringify({ secret }).replaceAll('/', '\\/'),
        Buffer.from(`user:${secret}`).toString('base64'),
      ];
      response.writeHead(401, { 'X-Echo': request.headers['x-key'] });
      response.end(echoes.join('\n'));
    });
    const request = post(`${server.url}/?key=${encodeURIComponent(secret)}`, {
      headers: [
        { name: 'X-Key', value: secret },
        { name: 'Authorization', value: `Basic ${Buffer.from(`u:${secret}`).toString('base64')}` },
      ],
    });
    const sent = await send(request, options({ redact: redactor([secret]) }));
    const shown = JSON.stringify(sent);
    expect(shown).not.toMatch(/w(ö|%C3%B6|\\u00f6|Ã¶)rd|pa(\\|%2F)*\/?ss/i);
    for (const offset of ['', 'u', 'us']) {
      const middle = Buffer.from(offset + secret)
        .toString('base64')
        .slice(4, -4);
      expect(shown).not.toContain(middle);
    }
    expect(sent.response?.headers.find(({ name }) => name === 'x-echo')?.value).toBe('•••');
  });

  it('shows no secret in the target of a redirect', async () => {
    const server = await startHttp((request, response) =>
      response.writeHead(307, { Location: `https://example.com${request.url}` }).end(),
    );
    const url = `${server.url}/T000-secret`;
    const sent = await send(post(url), options({ redact: redactor(['T000-secret']) }));
    expect(sent.error?.hint).toContain('https://example.com/•••');
    expect(JSON.stringify(sent)).not.toContain('T000');
  });

  it('shows no half of a secret where the reading ends', async () => {
    const secret = 'abcdefghijklmnopqrstuvwxyz-0123456789';
    for (const filler of [65_536 - 10, 65_536 + 4_096 - 10]) {
      const server = await startHttp((_, response) => {
        response.end('.'.repeat(filler) + secret.repeat(4_000));
      });
      const sent = await send(post(server.url), options({ redact: redactor([secret]) }));
      expect(sent.response?.truncated).toBe(true);
      expect(sent.response?.body).not.toContain('abc');
    }
  });
});
