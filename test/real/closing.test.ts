import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bellhop, cli, startBellhop } from './command.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { locksIn, makeEndless, untilAtWork } from './restic-at-work.ts';
import { setUpProfile } from './sample-profile.ts';
import { serve } from './serving.ts';

it.skipIf(process.platform !== 'linux')(
  'stops a run and its restic cleanly when "serve" is told to end (Linux only)',
  async () => {
    const setUp = await setUpProfile();
    makeEndless(path.join(setUp.source, 'endless'));
    const access = { location: setUp.repository };
    const server = await serve(setUp.data);
    const asking = startBellhop(['run', 'sample'], setUp);
    const left = once(asking, 'close');
    await untilAtWork(access, server.child.pid);

    expect(await server.stop()).toBe(0);
    expect(locksIn(access)).toEqual([]);
    await left;
    const { runs } = JSON.parse((await bellhop(['runs', '--json'], setUp)).out) as {
      runs: unknown;
    };
    expect(runs).toMatchObject([{ outcome: 'cancelled', phase: 'ended', exitCode: 130 }]);
  },
);

it('prints a service that starts this very command line', async (context) => {
  context.skip(process.platform === 'win32', 'Windows has Task Scheduler in its place');
  const data = path.join(temporaryFolder(), 'my "data" 100%');
  const said = await bellhop(['service', 'systemd'], { data });
  expect(said.code).toBe(0);
  expect(said.out).toMatch(/^ExecStart=.* serve --data /m);
  expect(said.out).toContain(` ${cli} serve --data `);
  expect(said.out).toContain('my \\"data\\" 100%%');
  expect(said.err).toContain('systemctl --user enable --now bellhop.service');

  context.skip(spawnSync('systemd-analyze', ['--version']).status !== 0, 'no systemd here');
  const folder = temporaryFolder();
  const unit = path.join(folder, 'bellhop.service');
  writeFileSync(unit, said.out);
  mkdirSync(path.join(folder, 'run'));
  const checked = spawnSync('systemd-analyze', ['verify', '--user', '--man=no', unit], {
    encoding: 'utf8',
    env: { ...process.env, XDG_RUNTIME_DIR: path.join(folder, 'run') },
  });
  expect(checked.stdout + checked.stderr).toBe('');
});

it('refuses a service manager that it does not know', async () => {
  const said = await bellhop(['service', 'upstart'], { data: temporaryFolder() });
  expect(said.code).toBe(2);
  expect(said.out).toBe('');
});
