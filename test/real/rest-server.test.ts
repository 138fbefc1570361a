import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { failureOfExit } from '../../main/core/outcome.ts';
import type { Engine, RepositoryAccess } from '../../main/core/restic-exit.ts';
import { resticEnvironment } from '../../main/restic/environment.ts';
import { initRepository } from '../../main/restic/init.ts';
import { runRestic, type SpawnOptions } from '../../main/restic/spawn.ts';
import { unlockRepository } from '../../main/restic/unlock.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { valueOf } from '../main/webhook/samples.ts';
import { engines } from './engines.ts';
import { restServer, startRestServer } from './rest-server.ts';

// A server that stops answering. The deadlines are those of the app, made short.

const deadlines = { first: 1_000, later: 2_000 };

const restic = async (
  engine: Engine,
  access: RepositoryAccess,
  args: readonly string[],
  options: Partial<SpawnOptions> = {},
) =>
  valueOf(
    await runRestic(engine, ['--json', ...args], {
      environment: resticEnvironment(access, process.env),
      deadlines,
      ...options,
    }),
  );

/** A server that takes every connection and cuts it. */
async function aResettingServer(): Promise<string> {
  const server = net.createServer((socket) => {
    socket.resetAndDestroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  return `rest:http://127.0.0.1:${String((server.address() as AddressInfo).port)}/sample`;
}

/** A new repository on a server, and the folder that the server keeps it in. */
async function aServedRepository(engine: Engine) {
  const folder = temporaryFolder();
  const server = await startRestServer(folder);
  const access: RepositoryAccess = { ...server, password: 'pw' };
  valueOf(await initRepository(engine, access));
  return { folder, server, access };
}

for (const [name, found] of engines) {
  describe.skipIf(found === null)(`${name} (skipped where it cannot be fetched)`, () => {
    const engine = found ?? { path: '', version: '' };

    it('is stopped when the repository has never answered, long before it gives up itself', async () => {
      const location = await aResettingServer();
      const access = { location, password: 'pw', environment: {} };
      const exit = await restic(engine, access, ['snapshots']);
      expect(exit.endedBy).toEqual({ reason: 'unreachable', afterMs: 1_000 });
      expect(failureOfExit(exit)).toMatchObject({
        kind: 'repository-unreachable',
        message: 'The repository has not answered for 1 second, so restic was stopped.',
      });
    });

    it.skipIf(restServer === null)(
      'is stopped when the server is gone in the middle, and goes on from there the next time',
      async () => {
        const { folder, server, access } = await aServedRepository(engine);
        const source = path.join(folder, 'files');
        writeFileSync(source, randomBytes(40_000_000));
        const slow = ['backup', '--limit-upload=4000', source];
        const stops: Promise<void>[] = [];
        const exit = await restic(engine, access, slow, {
          patienceMs: 3_000, // it would try for a minute to take its lock away
          onStdoutLine: (line) => {
            if (stops.length === 0 && /"bytes_done":[1-9]/.test(line)) stops.push(server.stop());
          },
        });
        await Promise.all(stops);
        expect(exit.endedBy).toEqual({ reason: 'unreachable', afterMs: 2_000 });
        expect(failureOfExit(exit).message).toContain('has not answered for 2 seconds');

        await server.start();
        expect((await restic(engine, access, ['backup', source])).code).toBe(0);
        expect((await restic(engine, access, ['check'])).code).toBe(11);
        expect(await unlockRepository(engine, access)).toEqual({ ok: true, value: null });
        expect((await restic(engine, access, ['check'])).code).toBe(0);
      },
    );

    it.skipIf(restServer === null)('is left alone when the server is back in time', async () => {
      const { server, access } = await aServedRepository(engine);
      await server.stop();
      const starts: Promise<void>[] = [];
      const exit = await restic(engine, access, ['snapshots'], {
        deadlines: { first: 60_000, later: 60_000 },
        onStderrLine: (line) => {
          if (starts.length === 0 && line.includes('retrying after')) starts.push(server.start());
        },
      });
      await Promise.all(starts);
      expect([exit.code, exit.endedBy]).toEqual([0, null]);
      expect(exit.stderr).toMatch(/operation successful after \d+ retries/);
    });

    it('is not started at all when the signal came before', async () => {
      const stop = AbortSignal.abort();
      const nowhere = { location: '/nowhere', password: 'pw', environment: {} };
      const exit = await restic(engine, nowhere, ['snapshots'], { signal: stop });
      expect(exit).toMatchObject({ code: null, endedBy: null, stderr: '' });
    });
  });
}
