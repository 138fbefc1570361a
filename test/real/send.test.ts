import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../preload/contract/delivery.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { startHttp, type Received } from '../main/webhook/servers.ts';
import { ask, bellhop, listDeliveries } from './command.ts';
import { setUpProfile } from './sample-profile.ts';

const bodyOf = ({ body }: Received): unknown => JSON.parse(body);

describe('bellhop send', () => {
  it('S4-22 sends what a hook would say at a moment, marked as a test, and says how that went', async () => {
    const receiver = await startHttp(({ url }, response) => {
      response.writeHead(url === '/well' ? 200 : 500).end();
    });
    const hook = (name: string) => {
      return {
        name,
        moments: ['success', 'failure'],
        method: 'POST',
        url: `${receiver.url}/${name}`,
      };
    };
    const setUp = await setUpProfile({ hooks: () => [hook('well'), hook('ill')], init: false });
    const sent = await ask<{ delivery: Delivery }>(['send', 'well', '--moment', 'failure'], setUp);
    expect(sent.code).toBe(0);
    expect(sent.document.delivery).toMatchObject({
      runId: null,
      hook: 'well',
      moment: 'failure',
      state: 'delivered',
      attempts: [{ n: 1, trigger: 'test' }],
    });
    expect(receiver.received.map(bodyOf)).toMatchObject([
      {
        event: { test: true, moment: 'failure', id: sent.document.delivery.id },
        profile: { name: 'sample' },
        run: { outcome: 'failed' },
      },
    ]);
    const ill = await ask<{ delivery: Delivery }>(['send', 'ill', '--profile', 'sample'], setUp);
    expect(ill.code).toBe(1);
    expect(ill.document.delivery).toMatchObject({ moment: 'success', state: 'failed' });
    const kept = await listDeliveries([], setUp);
    expect(kept.map(({ hook: name, runId }) => [name, runId])).toEqual([
      ['ill', null],
      ['well', null],
    ]);
  });

  it('sends through a channel, by its own name', async () => {
    const receiver = await startHttp();
    const setUp = await setUpProfile({
      channels: ({ token }) => [
        {
          name: 'Team chat',
          url: `${receiver.url}/chat`,
          headers: [{ name: 'X-Token', value: `{{secret "${token}"}}` }],
          body: '{"text": "{{summary}}"}',
        },
      ],
      init: false,
    });
    const sent = await ask<{ delivery: Delivery }>(
      ['send', 'team chat', '--moment', 'warning'],
      setUp,
    );
    expect(sent).toMatchObject({
      code: 0,
      document: { delivery: { runId: null, moment: 'warning' } },
    });
    expect(receiver.received).toMatchObject([
      { method: 'POST', url: '/chat', headers: { 'x-token': setUp.token } },
    ]);
    expect(bodyOf(receiver.received[0]!)).toMatchObject({
      text: expect.stringContaining('warnings') as string,
    });
  });

  it.each([
    [['send', 'nobody'], 'nobody'],
    [['send', 'chat', '--moment', 'nonsense'], 'moment'],
    [['send', 'twin'], 'twin'],
  ])('says what is wrong with %j', async (words, named) => {
    const receiver = await startHttp();
    const hook = (name: string) => ({ name, moments: ['success'], url: receiver.url });
    const hooks = () => [hook('chat'), hook('twin'), hook('twin')];
    const setUp = await setUpProfile({ hooks, init: false });
    const said = await bellhop(words, setUp);
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toContain(named);
    expect(said.err).not.toContain('    at ');
    expect(receiver.received).toEqual([]);
  });
});

describe('bellhop render', () => {
  const render = (input: string, ...words: readonly string[]) =>
    bellhop(['render', ...words], { data: path.join(temporaryFolder(), 'none'), input });

  it('fills in a template from stdin, escaped for where it will stand', async () => {
    const plain = await render('{{profile.name}}: {{run.outcome}}');
    expect(plain).toMatchObject({ code: 0, err: '' });
    expect(plain.out.trim()).toMatch(/^\S.*: failed$/);
    const folder = temporaryFolder();
    const file = path.join(folder, 'context.json');
    writeFileSync(file, JSON.stringify({ name: 'a "b"\n&' }));
    const json = await render('{"name": "{{name}}"}', '--target', 'json', '--context', file);
    expect(JSON.parse(json.out)).toEqual({ name: 'a "b"\n&' });
    const url = await render('/{{name}}', '--target', 'url', '--context', file);
    expect(url.out.trim()).toBe('/a%20%22b%22%0A%26');
  });

  it('names an unknown variable, and renders it as nothing', async () => {
    const said = await render('<{{profil.name}}>');
    expect(said).toMatchObject({ code: 0, out: '<>\n' });
    expect(said.err).toMatch(/^1:\d+ .*profil/);
  });

  it.each([
    ['{{#if run.outcome}}never closed', []],
    ['{{run.outcome', []],
    ['{{> partial}}', []],
    ['fine', ['--target', 'nonsense']],
    ['fine', ['--context', '/nowhere/at/all.json']],
  ])('refuses %j with %j in plain words', async (template, words) => {
    const said = await render(template, ...words);
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toMatch(/^\S.*\.$/m);
    expect(said.err).not.toContain('    at ');
  });
});
