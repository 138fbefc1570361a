import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { bellhop, startBellhop, type CommandOptions, type RunDocument } from './command.ts';
import { setUpProfile } from './sample-profile.ts';

const run = async (options: CommandOptions) => {
  const said = await bellhop(['run', 'sample', '--json'], options);
  return { ...said, document: JSON.parse(said.out) as RunDocument };
};
const tellFailure = () => [
  { name: 'tell', moments: ['failure'], url: 'http://127.0.0.1:9/down', method: 'POST' },
];

describe('what goes wrong is told with what to do, and nothing is lost', () => {
  it('an unknown profile', async () => {
    const setUp = await setUpProfile();
    const said = await bellhop(['run', 'nobody'], setUp);
    expect(said.code).toBe(1);
    expect(said.err).toContain('There is no profile “nobody”');
    expect(said.err).toContain('There is: sample.');
  });

  it('a configuration that cannot be read: it is kept, and the last good one is used', async () => {
    const setUp = await setUpProfile();
    writeFileSync(path.join(setUp.data, 'config.json'), '{ "version": 1, "profiles": [');
    const said = await bellhop(['profiles', '--json'], setUp);
    expect(JSON.parse(said.out)).toMatchObject({ profiles: [{ profile: { name: 'sample' } }] });
    const aside = readdirSync(setUp.data).find((name) => name.includes('damaged')) ?? '';
    expect(readFileSync(path.join(setUp.data, aside), 'utf8')).toContain('"profiles": [');
  });

  it('a wrong password: the run fails, and its failure hook has a row that is tried again', async () => {
    const setUp = await setUpProfile({ hooks: tellFailure });
    await bellhop(['secret', 'set', setUp.names.password], { ...setUp, input: 'wrong' });
    const { code, err, document } = await run(setUp);
    expect(code).toBe(1);
    expect(document.run).toMatchObject({
      outcome: 'failed',
      exitCode: 12,
      failure: { kind: 'wrong-password' },
    });
    expect(document.run.failure?.hint).not.toBe('');
    expect(document.deliveries).toMatchObject([{ hook: 'tell', state: 'pending' }]);
    expect(document.deliveries[0]?.attempts[0]?.error).toMatchObject({ class: 'refused' });
    expect(document.deliveries[0]?.nextAttemptAt).not.toBeNull();
    expect(err).toContain('One delivery is still owed');
  });

  it('a secret that was never set', async () => {
    const setUp = await setUpProfile({ hooks: tellFailure });
    await bellhop(['secret', 'delete', setUp.names.password], setUp);
    const { document } = await run(setUp);
    expect(document.run.failure).toMatchObject({ kind: 'secret-missing' });
    expect(document.run.failure?.hint).toContain(`secret set ${setUp.names.password}`);
    expect(document.deliveries).toHaveLength(1);
  });

  it('a folder that is not there', async () => {
    const setUp = await setUpProfile({ hooks: tellFailure });
    rmSync(setUp.source, { recursive: true });
    const { document } = await run(setUp);
    expect(document.run.failure).toMatchObject({ kind: 'source-missing' });
    expect(document.run.message).toContain(setUp.source);
    expect(document.deliveries).toHaveLength(1);
  });

  it('a repository that is not there', async () => {
    const setUp = await setUpProfile({ init: false });
    const { document } = await run(setUp);
    expect(document.run.failure).toMatchObject({ kind: 'repository-missing' });
  });

  it('no restic: the run fails, its failure hook speaks, and the doctor knows', async () => {
    const setUp = await setUpProfile({ hooks: tellFailure });
    chooseEngine(setUp.data, '/nowhere/restic');
    const { code, document } = await run(setUp);
    expect(code).toBe(1);
    expect(document.run).toMatchObject({ outcome: 'failed', failure: { kind: 'engine-missing' } });
    expect(document.run.message).toContain('/nowhere/restic');
    expect(document.deliveries).toMatchObject([{ hook: 'tell', moment: 'failure' }]);
    const said = await bellhop(['doctor'], setUp);
    expect(said.code).toBe(1);
    expect(said.out).toContain('/nowhere/restic');
  });

  it('no keychain: nothing is stored anywhere, and it says how to get one', async () => {
    const setUp = { data: temporaryFolder() };
    const env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere', DISPLAY: undefined };
    const said = await bellhop(['secret', 'set', 'x'], { ...setUp, env, input: 'the value' });
    expect(said.code).toBe(1);
    expect(said.err).toMatch(/gnome-keyring/);
    expect(said.err + said.out).not.toContain('the value');
  });

  it('two of them at once: the second is told who has the folder', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    const setUp = await setUpProfile({
      hooks: () => [{ name: 'slow', moments: ['before'], url, onFailure: 'stop' }],
    });
    const first = startBellhop(['run', 'sample'], setUp);
    await once(server, 'connection');
    const second = await bellhop(['profiles'], setUp);
    expect(second.code).toBe(1);
    expect(second.err).toMatch(/another/i);
    first.kill('SIGINT');
    const [code] = (await once(first, 'close')) as [number];
    expect(code).toBe(130);
    server.close();
  });

  it('words that make no command', async () => {
    const options = { data: temporaryFolder() };
    expect((await bellhop(['frobnicate'], options)).code).toBe(2);
    expect((await bellhop(['run'], options)).code).toBe(2);
    expect((await bellhop(['profiles', '--bogus'], options)).err).toContain('--bogus');
  });

  it('a file that is no import', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'x.toml');
    writeFileSync(file, 'version = "1"\n[profile\n');
    const said = await bellhop(['import', file], { data: path.join(folder, 'data') });
    expect(said.code).toBe(1);
    expect(said.err).toMatch(/line 2/);
    const missing = await bellhop(['import', '/nowhere.toml'], { data: path.join(folder, 'data') });
    expect(missing.err).toContain('cannot be read');
  });
});

/** What a person would do in the file: Bellhop reads it at its next start. */
function chooseEngine(data: string, enginePath: string): void {
  const file = path.join(data, 'config.json');
  const stored = JSON.parse(readFileSync(file, 'utf8')) as { settings: object };
  writeFileSync(file, JSON.stringify({ ...stored, settings: { ...stored.settings, enginePath } }));
}
