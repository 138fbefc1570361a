import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { closedPort } from '../main/webhook/servers.ts';
import { runSample } from './command.ts';
import { startProgram } from './programs.ts';
import { setUpProfile, type SetUp } from './sample-profile.ts';

// Zerobyte's tutorial, with adnanh/webhook as the receiver: a "database" is stopped before the
// backup and started after it, both by scripts that only a secret header may call.

const port = await closedPort();
const hookNames = ({ token }: SetUp['names']) => [
  aHook('stop', 'before', 'stop', token),
  { ...aHook('start', 'finally', 'warn', token), onlyIfResticStarted: true },
];

function aHook(name: string, moment: string, onFailure: string, token: string) {
  return {
    name: `${name} postgres`,
    moments: [moment],
    method: 'POST',
    url: `http://127.0.0.1:${String(port)}/hooks/${name}-postgres`,
    headers: [{ name: 'X-Zerobyte-Hook-Secret', value: `{{secret "${token}"}}` }],
    onFailure,
  };
}

/** Starts the receiver with the tutorial's two scripts; "running" is a file. */
async function startReceiver(setUp: SetUp, secret = setUp.token): Promise<{ running: string }> {
  const running = path.join(setUp.folder, 'postgres-is-running');
  writeFileSync(running, '');
  const script = (name: string, line: string) => {
    const file = path.join(setUp.folder, `${name}-postgres.sh`);
    writeFileSync(file, `#!/bin/sh\nset -eu\n${line}\n`);
    chmodSync(file, 0o755);
    const match = {
      type: 'value',
      value: secret,
      parameter: { source: 'header', name: 'X-Zerobyte-Hook-Secret' },
    };
    return {
      id: `${name}-postgres`,
      'execute-command': file,
      'command-working-directory': setUp.folder,
      'http-methods': ['POST'],
      'include-command-output-in-response': true,
      'trigger-rule': { match },
      'trigger-rule-mismatch-http-response-code': 403,
    };
  };
  const hooks = path.join(setUp.folder, 'hooks.json');
  const fails = path.join(setUp.folder, 'docker-is-down');
  writeFileSync(
    hooks,
    JSON.stringify([
      script('stop', `test ! -e '${fails}'\nrm '${running}'\necho stopped`),
      script('start', `touch '${running}'\necho started`),
    ]),
  );
  const args = ['-hooks', hooks, '-ip', '127.0.0.1', '-port', String(port)];
  await startProgram('webhook', args, port);
  return { running };
}

describe('pausing a database with adnanh/webhook', () => {
  it('S1-24 stops it, backs up, and starts it again, both bodies empty of our own', async () => {
    const setUp = await setUpProfile({ hooks: hookNames });
    const { running } = await startReceiver(setUp);
    const { code, deliveries } = await runSample(setUp);
    expect(code).toBe(0);
    expect(deliveries.map(({ attempts }) => attempts[0]?.response?.body.trim())).toEqual([
      'stopped',
      'started',
    ]);
    expect(existsSync(running)).toBe(true);
  });

  it('S1-25 makes no backup when the stop script fails with 500, and leaves the post hook silent', async () => {
    const setUp = await setUpProfile({ hooks: hookNames });
    await startReceiver(setUp);
    writeFileSync(path.join(setUp.folder, 'docker-is-down'), '');
    const { code, run: ended, deliveries } = await runSample(setUp);
    expect(code).toBe(1);
    expect(ended).toMatchObject({ outcome: 'failed', failure: { kind: 'hook-stopped' } });
    expect(deliveries.map(({ hook }) => hook)).toEqual(['stop postgres']);
    expect(deliveries[0]?.attempts.map(({ response }) => response?.status)).toEqual([
      500, 500, 500,
    ]);
    expect(readdirSync(path.join(setUp.repository, 'snapshots'))).toEqual([]);
  });

  it('makes no backup with a wrong secret', async () => {
    const setUp = await setUpProfile({ hooks: hookNames });
    await startReceiver(setUp, 'another secret');
    const { code, deliveries } = await runSample(setUp);
    expect(code).toBe(1);
    expect(deliveries[0]?.attempts[0]?.response?.status).toBe(403);
  });

  it('S1-26 warns when the database could not be started again', async () => {
    const setUp = await setUpProfile({ hooks: hookNames });
    await startReceiver(setUp);
    rmSync(path.join(setUp.folder, 'start-postgres.sh'));
    const { code, run: ended } = await runSample(setUp);
    expect(code).toBe(3);
    expect(ended).toMatchObject({ outcome: 'warned' });
    expect(ended.message).toContain('start postgres');
  });
});
