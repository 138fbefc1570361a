import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Recipe } from '../../preload/contract/recipe.ts';
import { adnanhWebhook, RULES_NOT_SATISFIED } from '../../main/webhook/recipes/adnanh-webhook.ts';
import { applyRecipe } from '../../main/webhook/recipes/apply-recipe.ts';
import { ntfy } from '../../main/webhook/recipes/ntfy.ts';
import { valueOf } from '../main/webhook/samples.ts';
import { closedPort } from '../main/webhook/servers.ts';
import { bellhop, runSample } from './command.ts';
import { findProgram, startProgram } from './programs.ts';
import { setUpProfile, type SetUp } from './sample-profile.ts';

// Recipes against the programs that they are for, as they are, on this computer.

/** A hook as the file has it, made of a recipe. */
function hookOf(recipe: Recipe, fields: Readonly<Record<string, string>>, more: object) {
  const { timeoutMs, ...destination } = valueOf(applyRecipe(recipe, fields)).destination;
  return { name: recipe.title, ...destination, timeout: timeoutMs / 1_000, ...more };
}

const at = (port: number) => `http://127.0.0.1:${String(port)}`;

const webhook = findProgram('webhook');

describe.skipIf(webhook === null)('adnanh/webhook (skipped where it is not installed)', () => {
  interface Rules {
    readonly secret: string;
    readonly signingSecret: string;
  }

  /** Runs a script with what it is told, if both secrets are right; it answers 200 in any case. */
  async function startWebhook(setUp: SetUp, port: number, rules: Rules): Promise<string> {
    const told = path.join(setUp.folder, 'told');
    const script = path.join(setUp.folder, 'tell.sh');
    writeFileSync(script, `#!/bin/sh\nprintf '%s\\n' "$@" >>'${told}'\necho done\n`);
    chmodSync(script, 0o755);
    const header = (name: string) => ({ source: 'header', name });
    const wanted = { type: 'value', value: rules.secret, parameter: header('X-Hook-Secret') };
    const signed = {
      type: 'payload-hmac-sha256',
      secret: rules.signingSecret,
      parameter: header('X-Signature'),
    };
    const names = ['event.type', 'profile.name', 'run.outcome', 'stats.filesNew'];
    const hook = {
      id: 'tell',
      'execute-command': script,
      'include-command-output-in-response': true,
      'pass-arguments-to-command': names.map((name) => ({ source: 'payload', name })),
      'trigger-rule': { and: [{ match: wanted }, { match: signed }] },
    };
    const hooks = path.join(setUp.folder, 'hooks.json');
    writeFileSync(hooks, JSON.stringify([hook]));
    const args = ['-hooks', hooks, '-ip', '127.0.0.1', '-port', String(port)];
    await startProgram(webhook!, args, port);
    return told;
  }

  const aProfile = (port: number) =>
    setUpProfile({
      hooks: ({ token, password }) => {
        const fields = { server: at(port), hook: 'tell', secret: token, signingSecret: password };
        return [hookOf(adnanhWebhook, fields, { moments: ['success'] })];
      },
    });

  it('runs its command with the run as data, secret and signature being right', async () => {
    const port = await closedPort();
    const setUp = await aProfile(port);
    const { token: secret, password: signingSecret } = setUp;
    const told = await startWebhook(setUp, port, { secret, signingSecret });
    const { code, deliveries } = await runSample(setUp);
    expect(code).toBe(0);
    expect(deliveries).toMatchObject([{ state: 'delivered', attempts: [{ error: null }] }]);
    expect(deliveries[0]?.attempts[0]?.response?.body.trim()).toBe('done');
    const words = readFileSync(told, 'utf8').trim().split('\n');
    expect(words).toEqual(['backup.success', 'sample', 'succeeded', '2']);
  });

  const runWith = async (wrong: Partial<Rules>) => {
    const port = await closedPort();
    const setUp = await aProfile(port);
    const right = { secret: setUp.token, signingSecret: setUp.password };
    const told = await startWebhook(setUp, port, { ...right, ...wrong });
    const { code, deliveries } = await runSample(setUp);
    expect(code).toBe(0);
    expect(() => readFileSync(told)).toThrow('ENOENT');
    return deliveries;
  };

  it('S1-27 has done nothing with a wrong secret though it answers 200, and that is seen', async () => {
    expect(await runWith({ secret: 'another' })).toMatchObject([
      {
        state: 'failed',
        attempts: [
          { error: { class: 'answer' }, response: { status: 200, body: RULES_NOT_SATISFIED } },
        ],
      },
    ]);
  });

  it('answers a wrong signature with 500, and that is seen', async () => {
    expect(await runWith({ signingSecret: 'another' })).toMatchObject([
      { state: 'pending', attempts: [{ error: { class: 'status' }, response: { status: 500 } }] },
    ]);
  });
});

const ntfyProgram = findProgram('ntfy');

describe.skipIf(ntfyProgram === null)('ntfy (skipped where it is not installed)', () => {
  const port = closedPort();

  interface Ntfy {
    /** What the topic holds, read with the same token. */
    readonly messages: () => Promise<readonly Record<string, unknown>[]>;
    readonly token: string;
  }

  /** A server that lets nobody in but the user whose token it answers. */
  async function startNtfy({ folder }: Pick<SetUp, 'folder'>): Promise<Ntfy> {
    const config = path.join(folder, 'server.yml');
    const file = (name: string) => JSON.stringify(path.join(folder, name));
    writeFileSync(
      config,
      [
        `base-url: ${at(await port)}`,
        `listen-http: 127.0.0.1:${String(await port)}`,
        `cache-file: ${file('cache.db')}`,
        `auth-file: ${file('user.db')}`,
        'auth-default-access: deny-all',
        '',
      ].join('\n'),
    );
    await startProgram(ntfyProgram!, ['serve', '-c', config], await port);
    const env = { ...process.env, NTFY_PASSWORD: 'pw' };
    const manage = (...words: readonly string[]) => {
      const [command = '', ...rest] = words;
      const args = [command, '-c', config, ...rest];
      const { stdout, stderr } = spawnSync(ntfyProgram!, args, { env, encoding: 'utf8' });
      return stdout + stderr;
    };
    manage('user', 'add', '--role=admin', 'ada');
    const token = /tk_\w+/.exec(manage('token', 'add', 'ada'))?.[0] ?? '';
    const messages = async () => {
      const answer = await fetch(`${at(await port)}/backups/json?poll=1`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      const lines = (await answer.text()).split('\n').filter((line) => line !== '');
      return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    };
    return { messages, token };
  }

  const aProfile = async () => {
    const server = at(await port);
    return setUpProfile({
      hooks: ({ token }) => [
        hookOf(ntfy, { server, topic: 'backups', token }, { moments: ['success', 'failure'] }),
      ],
    });
  };

  const setToken = (setUp: SetUp, input: string) =>
    bellhop(['secret', 'set', setUp.names.token], { ...setUp, input });

  it('shows title, text, priority and tags of a success and of a failure', async () => {
    const setUp = await aProfile();
    const { messages, token } = await startNtfy(setUp);
    await setToken(setUp, token);
    const well = await runSample(setUp);
    expect(well.deliveries).toMatchObject([{ state: 'delivered' }]);
    rmSync(setUp.source, { recursive: true });
    const ill = await runSample(setUp);
    expect(ill).toMatchObject({ code: 1, deliveries: [{ state: 'delivered' }] });
    expect(await messages()).toMatchObject([
      {
        event: 'message',
        topic: 'backups',
        title: 'sample: backup succeeded',
        message: expect.stringContaining('The backup is made.') as string,
        priority: 2,
        tags: ['white_check_mark'],
      },
      {
        title: 'sample: backup failed',
        message: expect.stringContaining(setUp.source) as string,
        priority: 4,
        tags: ['warning'],
      },
    ]);
  });

  it.each([
    ['a wrong token with 401', 'tk_aaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 401],
    ['a token that is none with 401', 'nonsense', 401],
  ])('refuses %s, and that is seen', async (_, wrong, status) => {
    const setUp = await aProfile();
    const { messages } = await startNtfy(setUp);
    await setToken(setUp, wrong);
    const { code, deliveries } = await runSample(setUp);
    expect(code).toBe(0);
    expect(deliveries).toMatchObject([
      { state: 'failed', attempts: [{ error: { class: 'status' }, response: { status } }] },
    ]);
    expect(deliveries[0]?.attempts[0]?.error?.hint).not.toBe('');
    expect(await messages()).toEqual([]);
  });

  it('refuses a stranger without a token with 403, and that is seen', async () => {
    const server = at(await port);
    const hook = hookOf(ntfy, { server, topic: 'backups' }, { moments: ['success'] });
    const setUp = await setUpProfile({ hooks: () => [hook] });
    const { messages } = await startNtfy(setUp);
    const { deliveries } = await runSample(setUp);
    expect(deliveries).toMatchObject([
      { state: 'failed', attempts: [{ response: { status: 403 } }] },
    ]);
    expect(await messages()).toEqual([]);
  });
});
