import { describe, expect, it } from 'vitest';
import { redactor } from '../../../main/core/redact.ts';
import { proxyFor, readProxyRule } from '../../../main/webhook/proxy.ts';
import { send } from '../../../main/webhook/send.ts';
import { credentials, trusting } from './certificates.ts';
import { startProxy } from './proxies.ts';
import { namesLeadTo, options, post } from './sending.ts';
import { startHttp, startHttp2, startHttps } from './servers.ts';

const withCredentials = (url: string, user: string, password: string) => {
  const proxy = new URL(url);
  proxy.username = encodeURIComponent(user);
  proxy.password = encodeURIComponent(password);
  return proxy.href;
};

describe('a proxy on the way', () => {
  it('S3-10 is told the whole URL of a plain http receiver', async () => {
    const [server, proxy] = [await startHttp(), await startProxy()];
    const url = `${server.url}/hook?a=1`;
    const sent = await send(post(url, { body: 'hello' }), options({ proxy: proxy.url }));
    expect(sent).toMatchObject({ error: null, response: { status: 200, body: 'ok' } });
    expect(proxy.errands).toMatchObject([{ method: 'POST', target: url }]);
    expect(server.received).toMatchObject([{ method: 'POST', url: '/hook?a=1', body: 'hello' }]);
    expect(sent.route).toMatchObject({ proxy: proxy.url, remoteAddress: '127.0.0.1', tls: null });
  });

  it('S3-10 opens a tunnel to an https receiver, and sees nothing of the request', async () => {
    const server = await startHttps(credentials('by-one'));
    const proxy = await startProxy();
    const headers = [{ name: 'Authorization', value: 'Bearer token' }];
    const sent = await send(
      post(`${server.url}/hook`, { body: 'hello', headers }),
      options({ ...trusting('ca-one'), proxy: proxy.url }),
    );
    expect(sent.error).toBeNull();
    expect(proxy.errands).toMatchObject([{ method: 'CONNECT', target: new URL(server.url).host }]);
    expect(proxy.errands[0]?.headers).not.toHaveProperty('authorization');
    expect(server.received).toMatchObject([{ method: 'POST', url: '/hook', body: 'hello' }]);
    expect(sent.route).toMatchObject({ proxy: proxy.url, tls: { verified: true } });
  });

  it('leaves the name of an https receiver to be looked up by the proxy, and checks its certificate', async () => {
    const server = await startHttps(credentials('by-two'));
    const proxy = await startProxy();
    const sent = await send(post(server.url), options({ ...trusting('ca-one'), proxy: proxy.url }));
    expect(sent).toMatchObject({ error: { class: 'tls' }, mayHaveArrived: false });
    expect(server.received).toEqual([]);
  });

  it('looks up no name but the proxy’s', async () => {
    const asked: string[] = [];
    const proxy = await startProxy({ refuses: 502 });
    const { port } = new URL(proxy.url);
    await send(
      post('https://receiver.example/'),
      options({
        proxy: `http://proxy.example:${port}`,
        lookUp: (name, how, answer) => {
          asked.push(name);
          namesLeadTo('127.0.0.1')(name, how, answer);
        },
      }),
    );
    expect(asked).toEqual(['proxy.example']);
    expect(proxy.errands).toMatchObject([{ method: 'CONNECT', target: 'receiver.example:443' }]);
  });

  it('lets HTTP/2 through its tunnel', async () => {
    const proxy = await startProxy();
    const url = await startHttp2(credentials('by-one'), (stream) => {
      stream.respond({ ':status': 204 });
      stream.end();
    });
    const sent = await send(post(url), options({ ...trusting('ca-one'), proxy: proxy.url }));
    expect(sent).toMatchObject({ error: null, route: { httpVersion: '2' } });
  });

  it.each(['http', 'https'] as const)(
    'may speak TLS itself, to a receiver of %s',
    async (scheme) => {
      const server = await (scheme === 'http' ? startHttp() : startHttps(credentials('by-two')));
      const proxy = await startProxy({ tls: credentials('by-one') });
      const sent = await send(
        post(server.url, { body: 'hello' }),
        options({ ...trusting('ca-one', 'ca-two'), proxy: proxy.url }),
      );
      expect(sent.error).toBeNull();
      expect(server.received[0]?.body).toBe('hello');
      expect(sent.route?.proxy).toBe(proxy.url);
    },
  );

  it('must prove itself when it speaks TLS, whatever the hook says of the receiver', async () => {
    const server = await startHttps(credentials('by-one'));
    const proxy = await startProxy({ tls: credentials('self-signed') });
    const tls = { verify: false, caFiles: [] };
    const sent = await send(post(server.url), options({ tls, proxy: proxy.url }));
    expect(sent.error).toMatchObject({ class: 'proxy' });
    expect(sent.error?.message).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(proxy.errands).toEqual([]);
  });
});

describe('the credentials of a proxy', () => {
  const [user, password] = ['ada', 'pä:ss/w@rd 100%'];
  const wants = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

  it('are shown to the proxy and to nobody else, over http', async () => {
    const [server, proxy] = [await startHttp(), await startProxy({ wants })];
    const url = withCredentials(proxy.url, user, password);
    const sent = await send(post(server.url), options({ proxy: url }));
    expect(sent).toMatchObject({ error: null, route: { proxy: proxy.url } });
    expect(server.received[0]?.rawHeaders.join('\n')).not.toMatch(/proxy-authorization/i);
  });

  it('are shown to the proxy and to nobody else, over https', async () => {
    const server = await startHttps(credentials('by-one'));
    const proxy = await startProxy({ wants });
    const url = withCredentials(proxy.url, user, password);
    const sent = await send(post(server.url), options({ ...trusting('ca-one'), proxy: url }));
    expect(sent).toMatchObject({ error: null, route: { proxy: proxy.url } });
    expect(server.received[0]?.rawHeaders.join('\n')).not.toMatch(/proxy-authorization/i);
  });

  it('are in no result, whatever the proxy says', async () => {
    const echo = await startHttp((request, response) => {
      const seen = String(request.headers['proxy-authorization']);
      response.writeHead(407, { 'X-Seen': seen }).end(`no: ${seen}, ${password}`);
    });
    const [secure, refusing] = [
      await startProxy({ refuses: 407 }),
      await startProxy({ wants: '' }),
    ];
    const tries = [
      { url: 'http://receiver.example/', proxy: echo.url },
      { url: 'https://receiver.example/', proxy: secure.url },
      { url: 'http://receiver.example/', proxy: refusing.url },
      { url: 'https://receiver.example/', proxy: 'http://127.0.0.1:1' },
    ];
    for (const { url, proxy } of tries) {
      const sent = await send(
        post(url),
        options({ proxy: withCredentials(proxy, user, password), redact: redactor(['other']) }),
      );
      expect(sent.error?.class).toBe('proxy');
      const shown = JSON.stringify(sent);
      expect(shown).not.toContain(wants.slice('Basic '.length));
      expect(shown).not.toContain(password);
      expect(shown).not.toContain(encodeURIComponent(password));
      expect(shown).not.toContain('ada');
    }
  });
});

describe('the proxy that the environment asks for', () => {
  const far = 'https://receiver.example/hook';

  it.each([
    [{ HTTPS_PROXY: 'http://proxy:3128' }, 'http://proxy:3128'],
    [{ https_proxy: 'http://small:1', HTTPS_PROXY: 'http://big:2' }, 'http://small:1'],
    [{ HTTP_PROXY: 'http://proxy:3128' }, null],
    [{ ALL_PROXY: 'http://all:1' }, 'http://all:1'],
    [{ ALL_PROXY: 'http://all:1', HTTPS_PROXY: 'https://own:2' }, 'https://own:2'],
    [{ HTTPS_PROXY: 'proxy:3128' }, 'http://proxy:3128'],
    [{ HTTPS_PROXY: ' ' }, null],
    [{}, null],
  ])('is, for an https receiver and %j, %s', (environment, proxy) => {
    expect(proxyFor(far, environment)).toBe(proxy);
  });

  it('is HTTP_PROXY for an http receiver', () => {
    const environment = { HTTP_PROXY: 'http://plain:1', HTTPS_PROXY: 'http://secure:2' };
    expect(proxyFor('http://receiver.example/', environment)).toBe('http://plain:1');
  });

  it.each([
    ['*', far],
    ['receiver.example', far],
    ['other.example, receiver.example', far],
    ['other.example receiver.example', far],
    ['RECEIVER.example', far],
    ['.example', far],
    ['*.example', far],
    ['example', far],
    ['receiver.example:443', far],
    ['192.168.1.5', 'http://192.168.1.5/'],
    ['192.168.0.0/16', 'http://192.168.1.5:8080/'],
    ['fd00::/8', 'http://[fd12::1]/'],
    ['[fd12::1]:8080', 'http://[fd12::1]:8080/'],
    ['', 'http://localhost:8080/'],
    ['', 'http://hook.localhost/'],
    ['', 'http://127.0.0.1/'],
    ['', 'http://127.9.9.9/'],
    ['', 'http://[::1]:1/'],
  ])('is none where NO_PROXY is “%s” and the URL is %s', (excepted, url) => {
    expect(proxyFor(url, { ALL_PROXY: 'http://proxy:1', NO_PROXY: excepted })).toBeNull();
  });

  it.each([
    ['eceiver.example', far],
    ['receiver.example:8443', far],
    ['hook.receiver.example', far],
    ['192.168.0.0/16', 'http://192.169.1.5/'],
    ['192.168.0.0/99', 'http://192.168.1.5/'],
    ['168.1.5', 'http://192.168.1.5/'],
    ['10.0.0.0/8', far],
    [',. ,', far],
  ])('is used where NO_PROXY is “%s” and the URL is %s', (excepted, url) => {
    const environment = { ALL_PROXY: 'http://proxy:1', no_proxy: excepted };
    expect(proxyFor(url, environment)).toBe('http://proxy:1');
  });
});

describe('the proxy that the system’s rules name', () => {
  it.each([
    ['DIRECT', null],
    ['PROXY proxy:3128', 'http://proxy:3128'],
    ['PROXY proxy:3128; DIRECT', 'http://proxy:3128'],
    ['HTTPS proxy:443;DIRECT', 'https://proxy:443'],
    ['SOCKS5 proxy:1080; PROXY other:8080', 'http://other:8080'],
    ['SOCKS5 proxy:1080', null],
    ['', null],
  ])('is, for “%s”, %s', (rule, proxy) => {
    expect(readProxyRule(rule)).toBe(proxy);
  });
});
