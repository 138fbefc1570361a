import { describe, expect, it } from 'vitest';
import { parseWords } from '../../../main/command-line/parse-words.ts';
import { restoreCommandOf } from '../../../main/command-line/restore.ts';
import type { RestoreRequest } from '../../../preload/contract/restore.ts';
import { anApi } from '../../fakes/api.ts';
import { aRun } from '../../fakes/make.ts';
import { aSummary, aTerminal, failure, refused } from './samples.ts';

/** What a restore of these words asks for, and how it ended. */
async function restore(line: string, outcome: 'succeeded' | 'warned' | 'refused' = 'succeeded') {
  const asked: RestoreRequest[] = [];
  const run = aRun({ task: 'restore', phase: 'ended', outcome: 'succeeded' });
  const ended = outcome === 'refused' ? run : { ...run, outcome };
  const api = anApi({
    profiles: { list: async () => [aSummary()] },
    snapshots: {
      restore: async (_, request) => {
        asked.push(request);
        return outcome === 'refused' ? refused : { ok: true, value: run };
      },
      previewRestore: async (_, request) => {
        asked.push(request);
        return { ok: true, value: preview };
      },
    },
    runs: {
      wait: async () => ({ ok: true, value: { run: ended, deliveries: [] } }),
      list: async () => [],
    },
  });
  const reception = { api, hear: () => () => undefined, isRemote: true, idle, close: idle };
  const { terminal, out, err } = aTerminal();
  const command = restoreCommandOf(parseWords(line.split(' ')));
  const interrupted = new AbortController().signal;
  const code = command === null ? null : await command(reception, { terminal, interrupted });
  return { code, asked: asked[0], out: out(), err: err() };
}

const idle = async (): Promise<void> => undefined;

const preview = {
  target: '/restored',
  filesTotal: 10,
  filesRestored: 7,
  filesSkipped: 3,
  filesDeleted: 0,
  bytesTotal: 1_000,
  bytesRestored: 700,
};

describe('bellhop restore', () => {
  it('restores all of a snapshot to a folder, unless paths are named', async () => {
    const { code, asked } = await restore('restore documents latest --to /tmp/back');
    expect(code).toBe(0);
    expect(asked).toEqual({
      snapshotId: 'latest',
      paths: ['/'],
      target: { kind: 'folder', path: '/tmp/back' },
      overwrite: 'always',
      deleteOthers: false,
      verify: false,
    });
    const named = await restore('restore Documents 0a1b /home/ada/a /home/ada/b --to /tmp/back');
    expect(named.asked?.paths).toEqual(['/home/ada/a', '/home/ada/b']);
  });

  it('takes all that can be said of a restore in place', async () => {
    const { asked } = await restore(
      'restore documents 0a1b /home --in-place --overwrite if-newer --delete --verify',
    );
    expect(asked).toMatchObject({
      target: { kind: 'in-place' },
      overwrite: 'if-newer',
      deleteOthers: true,
      verify: true,
    });
  });

  it('must be told where to, and only one place', async () => {
    expect((await restore('restore documents latest')).code).toBeNull();
    expect((await restore('restore documents latest --to /a --in-place')).code).toBeNull();
    expect((await restore('restore documents --to /a')).code).toBeNull();
    expect((await restore('restore documents latest --to /a --overwrite maybe')).code).toBeNull();
  });

  it('shows what it would do without doing it', async () => {
    const { code, out } = await restore('restore documents latest --to /restored --dry-run');
    expect(code).toBe(0);
    expect(out).toContain('Into /restored: 7 files of 10 would be restored');
    expect(out).toContain('3 left as they are, 0 deleted.');
  });

  it('ends with the exit code of a warned run, and of one that cannot begin', async () => {
    expect((await restore('restore documents latest --to /a', 'warned')).code).toBe(3);
    const refusal = await restore('restore documents latest --to /a', 'refused');
    expect([refusal.code, refusal.err]).toEqual([1, expect.stringContaining(failure.message)]);
  });
});
