import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { doInRepository } from '../../../main/restic/do-in-repository.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const access = { location: '/r', password: 'x', environment: {} };

/** Says a line, then waits until it is stopped. */
function aSlowEngine() {
  const file = path.join(temporaryFolder(), 'restic');
  writeFileSync(file, '#!/bin/sh\necho begun\nexec sleep 600\n');
  chmodSync(file, 0o700);
  return { path: file, version: '0.19.1' };
}

describe('a verb with a signal', () => {
  it('is cancelled when the signal says so', async () => {
    const stop = new AbortController();
    const done = await doInRepository(aSlowEngine(), access, ['ls'], {
      onStdoutLine: () => {
        stop.abort();
      },
      signal: stop.signal,
    });
    expect(done).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  });

  it('is not begun after that', async () => {
    const engine = { path: '/nowhere/restic', version: '0.19.1' };
    const done = await doInRepository(engine, access, ['ls'], { signal: AbortSignal.abort() });
    expect(done).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  });

  it('says that it took too long where that is why', async () => {
    const done = await doInRepository(aSlowEngine(), access, ['ls'], {
      signal: AbortSignal.timeout(1),
    });
    expect(done).toMatchObject({
      ok: false,
      failure: {
        kind: 'repository-unreachable',
        message: expect.stringContaining('too long') as unknown,
      },
    });
  });
});
