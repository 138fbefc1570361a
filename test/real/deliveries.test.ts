import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../preload/contract/delivery.ts';
import { startHttp } from '../main/webhook/servers.ts';
import { ask, bellhop, listDeliveries, runSample } from './command.ts';
import { findProgram } from './programs.ts';
import { setUpProfile } from './sample-profile.ts';
import { serve } from './serving.ts';

const BODY = '{"text": "it\'s “{{profile.name}}” & $HOME `x` \\\\ ü", "run": "{{run.id}}"}';

/** Many commands in a test. */
const SLOW = { timeout: 180_000 };

/** A receiver that fails where the path says so. */
const startReceiver = () =>
  startHttp(({ url }, response) => {
    response.writeHead(Number(/\/(\d{3})$/.exec(url)?.[1] ?? 200)).end('seen');
  });

async function aRun() {
  const receiver = await startReceiver();
  const hook = (name: string, path: string, more = {}) => {
    const usual = { moments: ['success'], method: 'POST', retry: [3600] };
    return { name, ...usual, url: receiver.url + path, ...more };
  };
  const setUp = await setUpProfile({
    hooks: ({ token }) => [
      hook('well', '/well', {
        headers: [
          { name: 'Authorization', value: `Bearer {{secret "${token}"}}` },
          { name: 'Content-Type', value: 'application/json' },
          { name: 'X-Empty', value: '' },
        ],
        body: BODY,
        query: { kind: 'fields', fields: [{ name: 'a b', value: '{{profile.name}}&+' }] },
      }),
      hook('busy', '/503'),
      hook('lost', '/404', { moments: ['finally'] }),
    ],
  });
  return { receiver, setUp, ...(await runSample(setUp)) };
}

describe('bellhop deliveries', () => {
  it('finds what the options ask for', SLOW, async () => {
    const { setUp, run } = await aRun();
    const server = await serve(setUp.data);
    const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
      [[], ['lost', 'busy', 'well']],
      [
        ['--run', run.id],
        ['well', 'busy', 'lost'],
      ],
      [
        ['--profile', 'Sample'],
        ['lost', 'busy', 'well'],
      ],
      [['--state', 'pending'], ['busy']],
      [
        ['--state', 'pending,failed'],
        ['lost', 'busy'],
      ],
      [
        ['--error', 'status'],
        ['lost', 'busy'],
      ],
      [['--error', 'timeout'], []],
      [['--moment', 'finally'], ['lost']],
      [['--text', "it's “sample”"], ['well']],
      [['--text', setUp.token], []],
      [
        ['--since', '2020-01-01', '--until', '2120-01-01'],
        ['lost', 'busy', 'well'],
      ],
      [['--since', '2120-01-01'], []],
      [['--until', run.startedAt], []],
      [['--limit', '1'], ['lost']],
    ];
    const found = await Promise.all(
      cases.map(async ([words]) => {
        const deliveries = await listDeliveries(words, setUp);
        return [words, deliveries.map(({ hook }) => hook)];
      }),
    );
    expect(found).toEqual(cases);
    await server.stop();
  });

  it.each([
    ['a running Bellhop', true],
    ['a Bellhop of its own', false],
  ])('says what it does not understand, asking %s', async (_, isServed) => {
    const setUp = await setUpProfile({ init: false });
    const server = isServed ? await serve(setUp.data) : null;
    for (const [option, value] of [
      ['--profile', 'nobody'],
      ['--run', 'none'],
      ['--state', 'nonsense'],
      ['--moment', 'nonsense'],
      ['--error', 'nonsense'],
      ['--since', 'nonsense'],
    ] as const) {
      const said = await bellhop(['deliveries', option, value], setUp);
      expect({ option, value, ...said }).toMatchObject({ option, code: 1, out: '' });
      expect(said.err).toMatch(/\S/);
    }
    await server?.stop();
  });

  it('shows one with all its tries', async () => {
    const { setUp, deliveries } = await aRun();
    const [well, busy] = deliveries as readonly [Delivery, Delivery, Delivery];
    const shown = await bellhop(['deliveries', well.id], setUp);
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out).toContain('well: delivered');
    expect(shown.out).toContain(`Authorization: Bearer {{secret "${setUp.names.token}"}}`);
    expect(shown.out).toContain("it's “sample” & $HOME `x` \\\\ ü");
    expect(shown.out).toMatch(/try 1 {2}auto .*to 127\.0\.0\.1 \(in your network\) {2}HTTP\/1\.1/);
    const waiting = await bellhop(['deliveries', busy.id], setUp);
    expect(waiting.out).toContain('busy: pending, waits for retry');
    expect(waiting.out).toContain(`next try ${String(busy.nextAttemptAt)}`);
    const document = await ask<{ delivery: Delivery }>(['deliveries', busy.id], setUp);
    expect(document.document).toEqual({ delivery: busy });
    const none = await bellhop(['deliveries', 'none'], setUp);
    expect(none).toMatchObject({ code: 1, out: '' });
    expect(none.err).toContain('none');
  });

  it.skipIf(findProgram('curl') === null)(
    'writes one as a curl command that sends the same, its secret as a variable',
    async () => {
      const { receiver, setUp, deliveries } = await aRun();
      const { out } = await bellhop(['deliveries', deliveries[0]!.id, '--as', 'curl'], setUp);
      expect(out).not.toContain(setUp.token);
      const variable = /^# Set these first: (\w+) /m.exec(out)?.[1] ?? '';
      const env = { PATH: process.env['PATH'], HOME: setUp.folder, [variable]: setUp.token };
      const ran = await promisify(execFile)('sh', ['-c', out], { env });
      expect(ran.stdout).toBe('seen');
      const sent = receiver.received.filter(({ url }) => url.startsWith('/well'));
      const [own, curls] = sent.map(({ method, url, headers, body }) => {
        const { authorization, 'content-type': type, 'x-empty': empty } = headers;
        return { method, url, body, authorization, type, empty };
      });
      expect(own?.authorization).toBe(`Bearer ${setUp.token}`);
      expect(own?.url).toBe('/well?a+b=sample%26%2B');
      expect(curls).toEqual(own);
    },
  );

  it('exports them as HAR, every try an entry, and as its own JSON', async () => {
    const { setUp, run, deliveries } = await aRun();
    const har = await bellhop(['deliveries', '--run', run.id, '--as', 'har'], setUp);
    expect(har.code).toBe(0);
    const { log } = JSON.parse(har.out) as {
      log: { version: string; entries: Record<string, { status: number; url: string }>[] };
    };
    expect(log.version).toBe('1.2');
    expect(log.entries.map(({ response }) => response?.status)).toEqual([200, 503, 404]);
    const plain = await bellhop(['deliveries', '--run', run.id, '--as', 'json'], setUp);
    expect(JSON.parse(plain.out)).toEqual(deliveries);
    for (const text of [har.out, plain.out]) {
      expect(text).toContain(setUp.names.token);
      expect(text).not.toContain(setUp.token);
    }
  });

  it('says which forms there are', async () => {
    const { setUp, deliveries } = await aRun();
    const single = await bellhop(['deliveries', deliveries[0]!.id, '--as', 'har'], setUp);
    expect(single).toMatchObject({ code: 1, out: '' });
    expect(single.err).toContain('curl');
    const all = await bellhop(['deliveries', '--as', 'curl'], setUp);
    expect(all).toMatchObject({ code: 1, out: '' });
    expect(all.err).toContain('har');
  });
});
