import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startCatcher, type Caught } from '../../main/webhook/catcher.ts';
import { bellhop, type RunDocument, type Said } from './command.ts';
import { setUpProfile } from './sample-profile.ts';

async function catching(answer?: (caught: Caught) => { status: number; body: string }) {
  const caught: Caught[] = [];
  const catcher = await startCatcher({
    port: 0,
    now: Date.now,
    onRequest: (request) => caught.push(request),
    ...(answer && { answer }),
  });
  if (!catcher.ok) throw new Error(catcher.failure.message);
  const { port, close } = catcher.value;
  return { caught, url: `http://127.0.0.1:${String(port)}`, close };
}

const allHooks = (url: string, tokenName: string) => [
  {
    name: 'gate',
    moments: ['before'],
    url: `${url}/before`,
    method: 'POST',
    onFailure: 'stop',
    headers: [{ name: 'X-Token', value: `Bearer {{secret "${tokenName}"}}` }],
  },
  {
    name: 'success',
    moments: ['success'],
    url: `${url}/success?profile={{profile.name}}`,
    body: '{"files": {{stats.filesProcessed}}, "name": "{{profile.name}}", "id": "{{snapshot.id}}"}',
  },
  {
    name: 'failure',
    moments: ['failure'],
    url: `${url}/failure`,
    body: '{{ERROR}}\n\n{{ERROR_STDERR}}',
  },
  { name: 'finally', moments: ['finally'], url: `${url}/finally`, method: 'POST' },
];

describe('the main job, on real restic, a real keychain and real sockets', () => {
  it('backs up a folder and calls its hooks in order, the secret only in the header', async () => {
    const { caught, url, close } = await catching();
    const it = await setUpProfile({ hooks: ({ token }) => allHooks(url, token) });
    const said = await bellhop(['run', 'sample', '--json'], it);
    expect(said).toMatchObject({ code: 0 });
    const { run, deliveries } = JSON.parse(said.out) as RunDocument;
    expect(run).toMatchObject({
      profile: 'sample',
      command: 'backup',
      outcome: 'succeeded',
      exitCode: 0,
      trigger: 'cli',
    });
    expect(run.stats?.filesProcessed).toBe(2);
    expect(
      deliveries.map(({ hook, state, attempts }) => [hook, state, attempts[0]?.response?.status]),
    ).toEqual([
      ['gate', 'delivered', 200],
      ['success', 'delivered', 200],
      ['finally', 'delivered', 200],
    ]);
    expect(caught.map(({ method, url: path }) => `${method} ${path}`)).toEqual([
      'POST /before',
      'POST /success?profile=sample',
      'POST /finally',
    ]);
    const headers = new Map(
      caught[0]?.headers.map(({ name, value }) => [name.toLowerCase(), value]),
    );
    expect(headers.get('x-token')).toBe(`Bearer ${it.token}`);
    expect(headers.get('user-agent')).toMatch(/^Bellhop\/\d/);
    expect(JSON.parse(caught[1]?.body ?? '')).toEqual({
      files: 2,
      name: 'sample',
      id: run.snapshotId,
    });
    expect(JSON.parse(caught[2]?.body ?? '')).toMatchObject({
      version: 1,
      run: { outcome: 'succeeded' },
    });
    const snapshots = execFileSync('restic', ['-r', it.repository, 'ls', '--json', 'latest'], {
      env: { ...process.env, RESTIC_PASSWORD: it.password },
    }).toString();
    expect(snapshots).toContain('ü b.txt');
    await close();
  });

  it('makes no backup when a gating hook is refused, and tells the failure', async () => {
    const { caught, url, close } = await catching(({ url: asked }) =>
      asked === '/before' ? { status: 403, body: 'no' } : { status: 200, body: 'ok' },
    );
    const it = await setUpProfile({ hooks: ({ token }) => allHooks(url, token) });
    const said = await bellhop(['run', 'sample', '--json'], it);
    const { run, deliveries } = JSON.parse(said.out) as RunDocument;
    expect(said.code).toBe(1);
    expect(run).toMatchObject({
      outcome: 'failed',
      failure: { kind: 'hook-stopped' },
      resticStarted: false,
    });
    expect(deliveries.map(({ hook, state }) => [hook, state])).toEqual([
      ['gate', 'failed'],
      ['failure', 'delivered'],
      ['finally', 'delivered'],
    ]);
    expect(caught.find(({ url: asked }) => asked === '/failure')?.body).toContain('gate');
    expect(readdirSync(path.join(it.repository, 'snapshots'))).toEqual([]);
    await close();
  });

  it('keeps every secret out of every file and every output, in any encoding', async () => {
    const { caught, url, close } = await catching(({ headers }) => ({
      status: 500,
      body: JSON.stringify(headers), // a receiver that gives back all that it was told
    }));
    const hooks = (names: { token: string }) => [
      {
        name: 'echo',
        moments: ['finally'],
        url: `${url}/x?t={{secret "${names.token}"}}`,
        method: 'POST',
        headers: [{ name: 'X-Token', value: `{{secret "${names.token}"}}` }],
      },
    ];
    const it = await setUpProfile({ hooks });
    const run = await bellhop(['run', 'sample', '--json'], it);
    const later: Said[] = [];
    for (const args of [
      'deliveries --json',
      'runs --json',
      'profiles --json',
      'doctor',
      'secret list',
    ]) {
      later.push(await bellhop(args.split(' '), it));
    }
    expect(caught[0]?.url).toContain(it.token);
    const files = readdirSync(it.data, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)).toString('latin1'));
    expect(files.length).toBeGreaterThan(1);
    const texts = [...files, run.out, run.err, ...later.flatMap(({ out, err }) => [out, err])];
    for (const secret of [it.password, it.token]) {
      const forms = [
        secret,
        encodeURIComponent(secret),
        JSON.stringify(secret).slice(1, -1),
        Buffer.from(secret).toString('base64').slice(0, -4),
        Buffer.from(secret).toString('latin1'),
      ];
      for (const form of forms) expect(texts.filter((text) => text.includes(form))).toEqual([]);
    }
    await close();
  });

  it('prints one JSON document for 10,000 small files', async () => {
    const it = await setUpProfile();
    for (let folder = 0; folder < 100; folder += 1) {
      const into = path.join(it.source, String(folder));
      mkdirSync(into);
      for (let file = 0; file < 100; file += 1)
        writeFileSync(path.join(into, `${String(file)}.txt`), `${String(folder)}/${String(file)}`);
    }
    const said = await bellhop(['run', 'sample', '--json'], it);
    expect(said.code).toBe(0);
    const { run } = JSON.parse(said.out) as RunDocument;
    expect(run.stats).toMatchObject({ filesProcessed: 10_002 });
    expect(statSync(path.join(it.data, 'history.db')).size).toBeLessThan(1_000_000);
  });
});
