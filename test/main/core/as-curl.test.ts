import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { asCurl } from '../../../main/core/as-curl.ts';
import type { ShownRequest } from '../../../preload/contract/delivery.ts';
import { nastyText, seeded } from '../webhook/samples.ts';
import { startHttp } from '../webhook/servers.ts';

const shown = (change: Partial<ShownRequest> = {}): ShownRequest => ({
  method: 'POST',
  url: 'https://example.com/hook',
  headers: [],
  body: '',
  ...change,
});

/** The arguments and the input that a shell gives to `curl` when the command is run in it. */
function told(request: ShownRequest, variables: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bellhop-curl-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const program = path.join(folder, 'curl');
  writeFileSync(
    program,
    `#!/bin/sh\nprintf '%s\\0' "$@"\nfor last; do :; done\n[ "$last" != @- ] || exec cat\n`,
  );
  chmodSync(program, 0o755);
  const PATH = `${folder}:${process.env['PATH'] ?? ''}`;
  const env = { PATH, ...variables };
  const script = path.join(folder, 'script');
  writeFileSync(script, asCurl(request));
  const output = execFileSync('sh', [script], { env, cwd: folder, stdio: 'pipe' }).toString();
  const words = output.split('\0');
  const piped = words.indexOf('@-');
  if (piped === -1) return { words: words.slice(0, -1), body: words.at(-2) };
  return { words: words.slice(0, piped + 1), body: words.slice(piped + 1).join('\0') };
}

const hasCurl = (() => {
  try {
    execFileSync('curl', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Runs the command with the real curl, and tells what arrives. */
async function arrives(
  request: ShownRequest,
  variables: Readonly<Record<string, string>> = {},
  shell = 'sh',
) {
  const server = await startHttp();
  const url = request.url.replace('https://example.com', server.url);
  const env = { PATH: process.env['PATH'], NO_PROXY: '*', ...variables };
  const command = asCurl({ ...request, url });
  await promisify(execFile)(shell, ['-c', command], { env, maxBuffer: 2 ** 24 });
  const [received] = server.received;
  if (received === undefined) throw new Error('nothing arrived');
  return received;
}

describe('a command for curl', () => {
  it('is one to read', () => {
    const request = shown({
      url: 'https://example.com/bot{{secret "chat.token"}}/send?a=1',
      headers: [
        { name: 'Authorization', value: 'Bearer {{secret "KEY"}}' },
        { name: 'Content-Type', value: 'application/json' },
      ],
      body: '{"text":"it\'s done"}',
    });
    expect(asCurl(request)).toBe(
      [
        '# Set these first: chat_token (the secret “chat.token”), KEY',
        '# Write them as their places need it: percent-encoded in a URL, escaped in JSON.',
        'curl --globoff \\',
        '  --request POST \\',
        `  --url 'https://example.com/bot'"$chat_token"'/send?a=1' \\`,
        `  --header 'Authorization: Bearer '"$KEY" \\`,
        `  --header 'Content-Type: application/json' \\`,
        `  --data-binary '{"text":"it'\\''s done"}'`,
      ].join('\n'),
    );
  });

  it('has no comment where there is no secret', () => {
    expect(asCurl(shown({ method: 'GET' }))).toBe(
      "curl --globoff \\\n  --request GET \\\n  --url 'https://example.com/hook'",
    );
  });

  it('asks for the head only where the method is HEAD', () => {
    expect(told(shown({ method: 'HEAD' })).words).toEqual([
      '--globoff',
      '--head',
      '--url',
      'https://example.com/hook',
    ]);
  });
});

describe('a shell', () => {
  it.each([
    ['line breaks', 'a\nb\r\nc\n'],
    ['quotes', `it's "quoted" '' \\' \\`],
    ['dollars and backticks', '$HOME ${PATH} $(id) `id` $$ !! \\$x'],
    ['a leading @', '@/etc/passwd'],
    ['a leading dash', '-o /tmp/x'],
    ['letters beyond ASCII', 'é š 😀 \u2028'],
    ['keys of a terminal', '\x1b[201~\nid\n\x03\x04\x7f\u009b31m\b'],
    ['a NUL', 'a\0b\0\0%s\\n\0'],
  ])('hands on a body with %s byte for byte', (_, body) => {
    expect(told(shown({ body })).body).toBe(body);
  });

  it('hands on what any software has choked on', () => {
    const random = seeded(7);
    for (let n = 0; n < 60; n += 1) {
      const body = `x${nastyText(random)}`.replaceAll('{{secret "A"}}', '').toWellFormed();
      const value = nastyText(random).replaceAll(/[^\P{Cc}\t]|\{\{secret "A"\}\}/gu, '');
      const request = shown({ body, headers: [{ name: 'X', value: `v${value}` }] });
      const { words, body: handed } = told(request);
      expect(handed).toBe(body);
      expect(words).toContain(`X: v${value}`.toWellFormed());
    }
  });

  it('hands on a body that is too long for an argument', () => {
    const body = 'é'.repeat(65_536);
    const { words, body: handed } = told(shown({ body }));
    expect(words.slice(-2)).toEqual(['--data-binary', '@-']);
    expect(handed === body).toBe(true);
  });

  it('puts the secrets in from its variables, and reads nothing in them as its own', () => {
    const request = shown({
      url: 'https://example.com/{{secret "A"}}',
      headers: [{ name: 'X-Key', value: '{{secret "A"}}b' }],
      body: '{{secret "A"}}{{secret "B"}}',
    });
    const { words, body } = told(request, { A: `$(id) '"* `, B: '2' });
    expect(words).toContain(`https://example.com/$(id) '"* `);
    expect(words).toContain(`X-Key: $(id) '"* b`);
    expect(body).toBe(`$(id) '"* 2`);
    expect(words.at(-2)).toBe('--data-raw');
  });

  it('has a variable of its own for every secret, and keeps those that it lives by', () => {
    const names = ['a.b', 'a-b', 'a_b', '9', 'PATH', '-'];
    const request = shown({ body: `x${names.map((name) => `{{secret "${name}"}}`).join('|')}` });
    const variables = {
      a_b: '1',
      a_b_2: '2',
      a_b_3: '3',
      _9: '4',
      secret_PATH: '5',
      secret__: '6',
    };
    expect(told(request, variables).body).toBe('x1|2|3|4|5|6');
    expect(asCurl(request)).toContain('secret_PATH (the secret “PATH”)');
  });

  it('shows no control character but tab and line feed', () => {
    const all = Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).join('');
    expect(asCurl(shown({ body: all }))).not.toMatch(/[^\P{Cc}\t\n]/u);
  });
});

describe.skipIf(!hasCurl)('curl itself', () => {
  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const)(
    'calls with %s',
    async (method) => {
      const received = await arrives(shown({ method, url: 'https://example.com/a/b?c=d' }));
      expect(received).toMatchObject({ method, url: '/a/b?c=d', body: '' });
    },
  );

  it('sends the body byte for byte, and no content type that was not there', async () => {
    for (const body of ['@/etc/passwd', '{"a":\r\n"é😀 \'$HOME\'"}\n', 'a\0b\x1b', '=&+%']) {
      const received = await arrives(shown({ body }));
      expect(received.body).toBe(body);
      expect(received.headers).not.toHaveProperty('content-type');
    }
  });

  it('sends the body’s secret although it looks like a file', async () => {
    const received = await arrives(shown({ body: '{{secret "A"}}' }), { A: '@/etc/passwd' });
    expect(received.body).toBe('@/etc/passwd');
  });

  it('says that an empty body is empty', async () => {
    expect((await arrives(shown())).headers['content-length']).toBe('0');
  });

  it('sends the headers, twice where they are there twice, and empty ones', async () => {
    const headers = [
      { name: 'X-Tag', value: 'one' },
      { name: 'X-Tag', value: '{{secret "A"}}' },
      { name: 'X-Empty', value: '' },
      { name: 'User-Agent', value: 'Bellhop/1.2.3' },
      { name: 'Content-Type', value: 'application/json; charset=utf-8' },
    ];
    const { rawHeaders, headers: received } = await arrives(shown({ headers }), { A: 't wo' });
    const tags = rawHeaders.filter((_, index) => rawHeaders[index - 1] === 'X-Tag');
    expect(tags).toEqual(['one', 't wo']);
    expect(received).toMatchObject({
      'x-empty': '',
      'user-agent': 'Bellhop/1.2.3',
      'content-type': 'application/json; charset=utf-8',
    });
  });

  it('calls the URL that Bellhop calls: no globs, no fragment, escaped where it must be', async () => {
    const url = 'https://example.com/{a,b}/[1-3]/é x?q={c}&r=[2]&s="\'#part';
    const { url: received } = await arrives(shown({ method: 'GET', url }));
    const { pathname, search } = new URL(url);
    expect(received).toBe(pathname + search);
  });

  it('puts secrets into the URL', async () => {
    const url = 'https://example.com/bot{{secret "A"}}1/é?k={{secret "A"}}{{secret "B"}}';
    const { url: received } = await arrives(shown({ url }), { A: 'x%2Fy', B: 'z' });
    expect(received).toBe('/botx%2Fy1/%C3%A9?k=x%2Fyz');
  });
});
