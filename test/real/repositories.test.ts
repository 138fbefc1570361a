import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../main/host.ts';
import { probeRepository } from '../../main/restic/probe.ts';
import type { Profile } from '../../preload/contract/profile.ts';
import { emptySource } from '../../preload/contract/usual-profile.ts';
import { aProfile } from '../fakes/make.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { aSecret, openHouse, type House } from '../main/open-house.ts';
import { valueOf } from '../main/webhook/samples.ts';
import { startHttp } from '../main/webhook/servers.ts';
import { findProgram } from './programs.ts';
import { seedRepository } from './seed-repository.ts';

const restic = findProgram('restic') ?? 'restic';
const PASSWORD = 'the first pässword';

interface Setting {
  readonly house: House;
  readonly profile: Profile;
  readonly secret: string;
  readonly folder: string;
  readonly location: string;
}

interface Wishes {
  readonly engine?: string;
  readonly init?: boolean;
  readonly changes?: (folder: string) => Partial<Profile>;
  readonly host?: Partial<Host>;
  readonly name?: string;
}

/** A profile in a Bellhop of its own, with its repository made. */
async function aSetting({
  engine = restic,
  init = true,
  changes,
  host,
  name = 'repository',
}: Wishes = {}): Promise<Setting> {
  const house = await openHouse(undefined, host);
  valueOf(await house.api.engine.choose(engine));
  const folder = temporaryFolder();
  const source = path.join(folder, 'files');
  mkdirSync(source);
  writeFileSync(path.join(source, 'a.txt'), 'hello');
  const location = path.join(folder, name);
  const secret = await aSecret(house, PASSWORD);
  const draft = {
    profile: aProfile([], {
      id: '',
      repositoryId: '',
      source: { ...emptySource, paths: [source] },
      ...changes?.(folder),
    }),
    repository: { id: '', location, passwordSecret: secret, environment: [] },
  };
  const profile = valueOf(await house.api.profiles.save(draft));
  if (init) seedRepository(location, PASSWORD);
  return { house, profile, secret, folder, location };
}

/** Runs restic itself, and answers what it printed, or null where it failed. */
function ask(location: string, password: string, ...args: readonly string[]): string | null {
  const env = { ...process.env, RESTIC_PASSWORD: password };
  const { status, stdout } = spawnSync(restic, ['--no-lock', '--repo', location, ...args], {
    env,
    encoding: 'utf8',
  });
  return status === 0 ? stdout : null;
}

const opens = (location: string, password: string) =>
  ask(location, password, 'cat', 'config') !== null;

/** Every file below a folder that holds the text. */
const filesWith = (folder: string, text: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = path.join(folder, name);
    return statSync(file).isFile() && readFileSync(file).includes(text);
  });

describe('trying a repository', () => {
  it('tells whether it is there, and in which format', async () => {
    const { house, secret, location } = await aSetting({ init: false });
    const { probe } = house.api.repositories;
    const place = { location, passwordSecret: secret, environment: [] };
    expect(await probe(place)).toEqual({ ok: true, value: { state: 'none', version: null } });
    valueOf(
      await house.api.profiles.createRepository((await house.api.profiles.list())[0]!.profile.id),
    );
    expect(await probe(place)).toEqual({ ok: true, value: { state: 'there', version: 2 } });
    expect(readdirSync(path.join(location, 'locks'))).toEqual([]);
    const wrong = { ...place, passwordSecret: await aSecret(house, 'another password') };
    expect(await probe(wrong)).toMatchObject({ failure: { kind: 'wrong-password' } });
    const nameless = { ...place, passwordSecret: 'nobody-has-this-secret' };
    expect(await probe(nameless)).toMatchObject({ failure: { kind: 'secret-missing' } });
  });

  it('tells what cannot be reached', async () => {
    const { house, secret, folder } = await aSetting({ init: false });
    const place = { passwordSecret: secret, environment: [] };
    for (const location of [
      path.join(folder, 'no', 'drive', 'here'),
      'rest:http://127.0.0.1:9/x',
    ]) {
      expect(await house.api.repositories.probe({ ...place, location })).toMatchObject({
        failure: { kind: 'repository-unreachable' },
      });
    }
  });
});

it('a repository whose server is ill is left after a while, with what restic said of it', async () => {
  const timeUp = new AbortController();
  let asked = 0;
  const server = await startHttp((_, response) => {
    response.writeHead(500).end();
    asked += 1;
    // The time is up once restic tries again, as it tells of a refusal before that.
    if (asked === 2) timeUp.abort(new DOMException('The time is up.', 'TimeoutError'));
  });
  const access = { location: `rest:${server.url}/x`, password: 'x', environment: {} };
  const engine = { path: restic, version: '0.19.1' };
  const probed = await probeRepository(engine, access, timeUp.signal);
  expect(probed).toMatchObject({ ok: false, failure: { kind: 'repository-unreachable' } });
  expect(!probed.ok && probed.failure.details).toContain('500 Internal Server Error');
});

describe('making a repository', () => {
  it('where one is fails, and tells no secret', async () => {
    const { house, profile } = await aSetting({ name: PASSWORD });
    const again = await house.api.profiles.createRepository(profile.id);
    expect(again).toMatchObject({ ok: false, failure: { kind: 'repository-exists' } });
    expect(JSON.stringify(again)).toContain('•••');
    expect(JSON.stringify(again)).not.toContain(PASSWORD);
  });

  it('on a server that does not answer fails at once', async () => {
    const { house, profile, secret } = await aSetting({ init: false });
    const repository = {
      id: '',
      location: 'rest:http://127.0.0.1:9/x',
      passwordSecret: secret,
      environment: [],
    };
    valueOf(await house.api.profiles.save({ profile, repository }));
    expect(await house.api.profiles.createRepository(profile.id)).toMatchObject({
      failure: { kind: 'repository-unreachable' },
    });
  });

  it('for copies cuts files as the first does', async () => {
    const { house, profile, folder, location, secret } = await aSetting();
    expect(await house.api.repositories.createSecond(profile.id)).toMatchObject({
      failure: { kind: 'invalid-input' },
    });
    const second = path.join(folder, 'second');
    const passwordSecret = await aSecret(house, 'pw of the copy');
    const copyTo = { location: second, passwordSecret, environment: [] };
    const draft = valueOf(await house.api.profiles.get(profile.id));
    const withCopy = { ...draft, profile: { ...draft.profile, copyTo } };
    valueOf(await house.api.profiles.save(withCopy));
    expect(await house.api.repositories.createSecond(profile.id)).toEqual({
      ok: true,
      value: null,
    });
    const cut = (text: string | null) => /"chunker_polynomial": "\w+"/.exec(text ?? '')?.[0];
    const first = cut(ask(location, PASSWORD, 'cat', 'config'));
    expect(first).toBeDefined();
    expect(cut(ask(second, 'pw of the copy', 'cat', 'config'))).toBe(first);
    expect(await house.api.repositories.createSecond(profile.id)).toMatchObject({
      failure: { kind: 'repository-exists' },
    });
    const itself = { location: `${location}/`, passwordSecret: secret, environment: [] };
    expect(
      await house.api.profiles.save({
        ...withCopy,
        profile: { ...withCopy.profile, copyTo: itself },
      }),
    ).toMatchObject({ failure: { kind: 'invalid-input' } });
  });
});

/** Debian's 0.18, where it has been fetched: it is the oldest whose messages differ. */
const older = path.resolve(import.meta.dirname, '../../.tools/restic-trixie/usr/bin/restic');
const engines = [restic, ...(existsSync(older) ? [older] : [])];
const NEXT = '  a "new" pässword, with blanks  ';

describe('changing the password', () => {
  it.each(engines)('with %s goes on with the new one', async (engine) => {
    const { house, profile, location } = await aSetting({ engine });
    const { api, heard, folder } = house;
    expect(valueOf(await api.repositories.keys(profile.id))).toMatchObject([{ isCurrent: true }]);
    const secrets = await api.secrets.list();
    expect(await api.repositories.changePassword(profile.id, NEXT)).toEqual({
      ok: true,
      value: null,
    });
    expect([opens(location, NEXT), opens(location, PASSWORD)]).toEqual([true, false]);
    const keys = valueOf(await api.repositories.keys(profile.id));
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({ isCurrent: true });
    expect(keys[0]?.createdAt).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect(await api.secrets.list()).toEqual(secrets);
    expect(heard.at(-1)).toEqual({ name: 'changed', news: { what: 'secrets' } });
    for (const text of [NEXT, PASSWORD]) expect(filesWith(folder, text)).toEqual([]);
  });

  it('makes a run that starts meanwhile wait, and use the new one', async () => {
    const { house, profile, location } = await aSetting();
    const { api } = house;
    const changing = api.repositories.changePassword(profile.id, NEXT);
    while (opens(location, PASSWORD)) await new Promise((resolve) => setTimeout(resolve, 20));
    const run = valueOf(await api.runs.start(profile.id, 'manual', 'backup'));
    expect(await changing).toEqual({ ok: true, value: null });
    expect(valueOf(await api.runs.wait(run.id)).run.outcome).toBe('succeeded');
  });

  it('that was cut off is ended at the next start', async () => {
    const { house, profile, secret, location } = await aSetting();
    valueOf(await house.api.secrets.set(`${secret}-next`, NEXT));
    const env = { ...process.env, RESTIC_PASSWORD: PASSWORD, RESTIC_REPOSITORY: location };
    expect(spawnSync(restic, ['key', 'passwd'], { env, input: `${NEXT}\n` }).status).toBe(0);
    expect(await house.api.repositories.keys(profile.id)).toMatchObject({
      failure: { kind: 'wrong-password' },
    });
    const settled = new Promise<void>((resolve) => {
      house.news.hear((name, news) => {
        if (name === 'changed' && 'what' in news && news.what === 'secrets') resolve();
      });
    });
    await house.start({ schedules: true });
    await settled;
    expect(await house.api.repositories.keys(profile.id)).toMatchObject({ ok: true });
    expect(valueOf(await house.api.secrets.list())).not.toContain(`${secret}-next`);
  });

  it('waits for nobody who uses the repository, and says who does', async () => {
    const { house, profile, location } = await aSetting();
    const env = { ...process.env, RESTIC_PASSWORD: PASSWORD, RESTIC_REPOSITORY: location };
    const other = spawn(restic, ['backup', '--stdin'], {
      env,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const closed = once(other, 'close');
    const locks = path.join(location, 'locks');
    while (readdirSync(locks).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const refused = await house.api.repositories.changePassword(profile.id, NEXT);
    expect(refused).toMatchObject({ failure: { kind: 'locked' } });
    expect(!refused.ok && refused.failure.message).toMatch(/^The repository is locked by \S+ on /);
    expect(await house.api.repositories.keys(profile.id)).toMatchObject({ ok: true });
    other.kill('SIGKILL');
    await closed;
    expect(readdirSync(locks)).toHaveLength(1);
    const changed = await house.api.repositories.changePassword(profile.id, NEXT);
    expect(changed).toEqual({ ok: true, value: null });
    expect(readdirSync(locks)).toEqual([]);
  });

  it('is refused while a run is on, for a bad password, and where it would lock others out', async () => {
    const { house, profile, secret, location, folder } = await aSetting();
    const { api } = house;
    const change = (password: string) => api.repositories.changePassword(profile.id, password);
    const run = valueOf(await api.runs.start(profile.id, 'manual', 'backup'));
    expect(await change(NEXT)).toMatchObject({ failure: { kind: 'busy' } });
    valueOf(await api.runs.wait(run.id));
    for (const password of ['', 'two\nlines', '\0']) {
      expect(await change(password)).toMatchObject({ failure: { kind: 'invalid-input' } });
    }
    const draft = valueOf(await api.profiles.get(profile.id));
    const copyTo = { location: path.join(folder, 'x'), passwordSecret: secret, environment: [] };
    valueOf(await api.profiles.save({ ...draft, profile: { ...draft.profile, copyTo } }));
    expect(await change(NEXT)).toMatchObject({ failure: { kind: 'invalid-input' } });
    expect(opens(location, PASSWORD)).toBe(true);
  });
});

it('a profile from a file of others runs no program of theirs', async () => {
  const { api } = await openHouse();
  const environment = [{ name: 'RESTIC_FROM_PASSWORD_COMMAND', value: 'evil' }];
  const repository = { location: '/r', passwordSecret: 'r', environment };
  const profile = { name: 'gift', paths: ['/files'], repository, backup: { schedules: [] } };
  const text = JSON.stringify({ bellhop: 1, profiles: [profile] });
  for (const dryRun of [true, false]) {
    const request = { text, path: '/gift.json', format: 'bellhop', dryRun } as const;
    const { ok, failure } = { failure: null, ...(await api.profiles.import(request)) };
    expect([ok, failure?.message]).toEqual([
      false,
      'A repository may not set the environment variable RESTIC_FROM_PASSWORD_COMMAND.',
    ]);
  }
  expect(await api.profiles.list()).toEqual([]);
});

describe('a generated password', () => {
  it('is stored, is nobody’s to see, and takes no other’s place', async () => {
    const house = await openHouse();
    const name = await aSecret(house, 'x');
    expect(await house.api.secrets.generate(name)).toMatchObject({
      failure: { kind: 'invalid-input' },
    });
    valueOf(await house.api.secrets.remove(name));
    expect(await house.api.secrets.generate(name)).toEqual({ ok: true, value: null });
    expect(valueOf(await house.api.secrets.list())).toContain(name);
  });
});

describe('the recovery sheet', () => {
  it('restores by its own commands', async () => {
    const { house, profile, folder } = await aSetting({ name: "Ada's $HOME & more" });
    const run = valueOf(await house.api.runs.start(profile.id, 'manual', 'backup'));
    expect(valueOf(await house.api.runs.wait(run.id)).run.outcome).toBe('succeeded');
    const target = path.join(folder, 'sheet.html');
    const saved = await house.api.repositories.saveRecoverySheet(profile.id, target);
    expect(saved).toEqual({ ok: true, value: target });
    expect(statSync(target).mode & 0o777).toBe(0o600);
    const sheet = readFileSync(target, 'utf8');
    expect(sheet).toContain(PASSWORD);
    const [, commands = ''] = /<pre>([\s\S]*?)<\/pre>/.exec(sheet) ?? [];
    const script = ['&lt;<', '&gt;>', '&quot;"', "&#39;'", '&amp;&'].reduce(
      (text, each) => text.replaceAll(each.slice(0, -1), each.slice(-1)),
      commands,
    );
    const env = {
      PATH: `${path.dirname(restic)}${path.delimiter}${process.env['PATH'] ?? ''}`,
      HOME: folder,
      RESTIC_PASSWORD: PASSWORD,
    };
    expect(spawnSync('sh', ['-e', '-c', script], { env, encoding: 'utf8' })).toMatchObject({
      status: 0,
    });
    const restored = path.join(folder, 'restored', folder, 'files', 'a.txt');
    expect(readFileSync(restored, 'utf8')).toBe('hello');
    expect(filesWith(house.folder, PASSWORD)).toEqual([]);
  });

  it('goes where the user says, over nothing but what the user has agreed to', async () => {
    const names: string[] = [];
    const answers: (string | null)[] = [];
    const chooseTarget: Host['chooseTarget'] = async (name) => {
      names.push(name);
      return { ok: true, value: answers.shift() ?? null };
    };
    const { house, profile, folder } = await aSetting({ init: false, host: { chooseTarget } });
    const save = (target: string | null) =>
      house.api.repositories.saveRecoverySheet(profile.id, target);
    const file = path.join(folder, 'sheet.html');
    writeFileSync(file, 'mine');
    expect(await save(file)).toMatchObject({ failure: { kind: 'invalid-input' } });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(await save(null)).toEqual({ ok: true, value: null });
    answers.push(file);
    expect(await save(null)).toEqual({ ok: true, value: file });
    expect(readFileSync(file, 'utf8')).toContain(PASSWORD);
    expect(names).toEqual(Array(2).fill('Bellhop recovery sheet Documents.html'));
  });
});
